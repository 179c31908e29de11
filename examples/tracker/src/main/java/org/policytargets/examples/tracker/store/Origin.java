package org.policytargets.examples.tracker.store;

/**
 * Who writes, and by which way.
 *
 * @param account the account
 * @param way form, csv, xlsx, yaml, json, api or example
 * @param file the name of the file, or empty
 * @param request the id of the request, as in the log
 */
public record Origin(String account, String way, String file, String request) {}
