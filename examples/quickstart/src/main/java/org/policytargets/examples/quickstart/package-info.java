/** How the library is used: a command that checks plans, and the first lines one writes. */
@NullMarked
package org.policytargets.examples.quickstart;

import org.jspecify.annotations.NullMarked;
