/** The OVH API as the sandbox plays it: one class that puts every route on a server. */
@NullMarked
package io.github.polycloud.sandbox.internal.ovh;

import org.jspecify.annotations.NullMarked;
