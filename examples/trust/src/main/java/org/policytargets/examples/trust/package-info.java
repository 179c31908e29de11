/** Proofs of what is promised of every reader: see the guide {@code core/docs/trust.md}. Never published. */
@NullMarked
package org.policytargets.examples.trust;

import org.jspecify.annotations.NullMarked;
