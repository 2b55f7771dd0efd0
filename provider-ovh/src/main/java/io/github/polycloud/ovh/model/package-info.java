/** The values of the OVH API under the names that its descriptors give them. */
@NullMarked
package io.github.polycloud.ovh.model;

import org.jspecify.annotations.NullMarked;
