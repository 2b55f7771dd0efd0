/** Every operation of the OVH API, called on the sandbox: one scenario a group. */
@NullMarked
package io.github.polycloud.ovh.operations;

import org.jspecify.annotations.NullMarked;
