/** Service accounts: how they get an access token, and what calls that carry one may do. */
@NullMarked
package io.github.polycloud.sandbox.internal.ovh.oauth2;

import org.jspecify.annotations.NullMarked;
