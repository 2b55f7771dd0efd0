/** The operations of the OVH API, one Feign interface a resource group. */
@NullMarked
package io.github.polycloud.ovh.api;

import org.jspecify.annotations.NullMarked;
