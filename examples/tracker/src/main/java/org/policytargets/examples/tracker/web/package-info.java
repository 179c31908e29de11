/** What is served: pages and the API, and what guards them. */
@NullMarked
package org.policytargets.examples.tracker.web;

import org.jspecify.annotations.NullMarked;
