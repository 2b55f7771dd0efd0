// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.ovh.oauth2;

import io.github.polycloud.sandbox.internal.ovh.iam.Action;
import io.github.polycloud.sandbox.internal.ovh.iam.Policies;
import io.github.polycloud.sandbox.internal.ovh.protocol.OvhError;
import io.github.polycloud.sandbox.internal.ovh.protocol.OvhRequest;
import io.github.polycloud.sandbox.internal.ovh.protocol.RequestAuthorizer;
import java.util.Optional;

/** Authorizes requests with an access token, and delegates all others to the signature. */
public final class BearerAuthorizer implements RequestAuthorizer {

  private static final String SCHEME = "Bearer ";

  private final ServiceAccounts accounts;
  private final Policies policies;
  private final RequestAuthorizer signature;

  public BearerAuthorizer(
      ServiceAccounts accounts, Policies policies, RequestAuthorizer signature) {
    this.accounts = accounts;
    this.policies = policies;
    this.signature = signature;
  }

  @Override
  public void authorize(OvhRequest request) {
    Optional<String> authorization = request.header("Authorization");
    if (authorization.isEmpty()) {
      signature.authorize(request);
      return;
    }
    String identity =
        authorization
            .filter(value -> value.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
            .flatMap(value -> accounts.withToken(value.substring(SCHEME.length()).strip()))
            .orElseThrow(() -> OvhError.coded(401, null, "You must login first"))
            .identity();
    request.identify(identity);
    if (!request.template().startsWith("/auth/")) {
      policies.check(identity, Action.of(request.method(), request.template()));
    }
  }
}
