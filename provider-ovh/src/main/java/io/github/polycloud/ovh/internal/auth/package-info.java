/** Request signatures, access tokens and the server's clock. */
@NullMarked
package io.github.polycloud.ovh.internal.auth;

import org.jspecify.annotations.NullMarked;
