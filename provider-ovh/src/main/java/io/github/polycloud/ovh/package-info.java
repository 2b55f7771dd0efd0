/** The provider for OVH and its native client. */
@NullMarked
package io.github.polycloud.ovh;

import org.jspecify.annotations.NullMarked;
