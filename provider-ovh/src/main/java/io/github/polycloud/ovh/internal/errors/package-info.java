/** Error responses of OVH and the advice in their messages. */
@NullMarked
package io.github.polycloud.ovh.internal.errors;

import org.jspecify.annotations.NullMarked;
