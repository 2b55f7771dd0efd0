/**
 * Applications, consumer keys and the signature: who may call what, and how a key comes to life.
 */
@NullMarked
package io.github.polycloud.sandbox.internal.ovh.auth;

import org.jspecify.annotations.NullMarked;
