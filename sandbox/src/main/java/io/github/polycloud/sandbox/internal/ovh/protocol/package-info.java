/**
 * What all OVH routes share: reading a call, refusing it in OVH's own words, answering in its JSON.
 */
@NullMarked
package io.github.polycloud.sandbox.internal.ovh.protocol;

import org.jspecify.annotations.NullMarked;
