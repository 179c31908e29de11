/** What was reported? */
@NullMarked
package org.policytargets.report;

import org.jspecify.annotations.NullMarked;
