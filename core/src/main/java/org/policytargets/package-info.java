/**
 * Holds the packages, and how Immutables writes their builders: package-private, extended by a nested {@code Builder} of
 * ours, with no annotation that a reader of our classes would miss on the class path. It stands here, not on the
 * packages, because users' compilers read the annotations of every package they import.
 */
@NullMarked
@Value.Style(
        visibility = Value.Style.ImplementationVisibility.PACKAGE,
        builderVisibility = Value.Style.BuilderVisibility.PACKAGE,
        typeImmutable = "*Impl",
        overshadowImplementation = true,
        defaultAsDefault = true,
        allowedClasspathAnnotations = Override.class)
package org.policytargets;

import org.immutables.value.Value;
import org.jspecify.annotations.NullMarked;
