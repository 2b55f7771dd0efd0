/** Virtual private servers and the work on them. */
@NullMarked
package io.github.polycloud.ovh.model.vps;

import org.jspecify.annotations.NullMarked;
