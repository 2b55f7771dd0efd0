/** One small interface a capability: what a program may ask of a cloud without knowing which. */
@NullMarked
package io.github.polycloud.ops;

import org.jspecify.annotations.NullMarked;
