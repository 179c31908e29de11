package org.policytargets.examples.tracker.web;

import java.time.Clock;

/**
 * How the server is run.
 *
 * @param host the address it listens at
 * @param port the port, or 0 for any that is free
 * @param clock tells the time, and in its zone the day
 * @param signInsPerMinute how many wrong passwords an address or an account may send
 * @param writesPerMinute how many writes an account may send
 */
public record Settings(String host, int port, Clock clock, int signInsPerMinute, int writesPerMinute) {}
