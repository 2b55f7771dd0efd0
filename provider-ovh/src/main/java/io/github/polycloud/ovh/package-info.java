/** The OVH API: the plugin, the native client, and the store for consumer keys. */
@NullMarked
package io.github.polycloud.ovh;

import org.jspecify.annotations.NullMarked;
