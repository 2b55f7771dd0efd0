/** The capabilities of a cloud, one interface each, independent of the provider. */
@NullMarked
package io.github.polycloud.capability;

import org.jspecify.annotations.NullMarked;
