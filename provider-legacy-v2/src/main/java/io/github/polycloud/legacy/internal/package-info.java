/**
 * How the legacy API is spoken to: XML, forms and text, errors, and the mapping to neutral
 * operations.
 */
@NullMarked
package io.github.polycloud.legacy.internal;

import org.jspecify.annotations.NullMarked;
