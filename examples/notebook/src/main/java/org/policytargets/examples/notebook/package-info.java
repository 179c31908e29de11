/** The library in JShell and Jupyter: a few short verbs whose results print as sentences. */
@NullMarked
package org.policytargets.examples.notebook;

import org.jspecify.annotations.NullMarked;
