/** RunAbove, which OVH has closed: instances as its last programs knew them. */
@NullMarked
package io.github.polycloud.sandbox.internal.ovh.runabove;

import org.jspecify.annotations.NullMarked;
