package io.github.polycloud.sandbox.internal.ovh.oauth2;

import io.github.polycloud.sandbox.internal.ovh.iam.Action;
import io.github.polycloud.sandbox.internal.ovh.iam.Policies;
import io.github.polycloud.sandbox.internal.ovh.wire.Call;
import io.github.polycloud.sandbox.internal.ovh.wire.Guard;
import io.github.polycloud.sandbox.internal.ovh.wire.OvhError;
import java.util.Optional;

/** Lets calls in that carry an access token, and leaves all others to the signature. */
public final class BearerGuard implements Guard {

  private static final String SCHEME = "Bearer ";

  private final ServiceAccounts accounts;
  private final Policies policies;
  private final Guard signature;

  /**
   * A guard over one account.
   *
   * @param accounts who may have tokens
   * @param policies what they may do
   * @param signature judges calls without a token
   */
  public BearerGuard(ServiceAccounts accounts, Policies policies, Guard signature) {
    this.accounts = accounts;
    this.policies = policies;
    this.signature = signature;
  }

  @Override
  public void admit(Call call) {
    Optional<String> authorization = call.header("Authorization");
    if (authorization.isEmpty()) {
      signature.admit(call);
      return;
    }
    String identity =
        authorization
            .filter(value -> value.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
            .flatMap(value -> accounts.withToken(value.substring(SCHEME.length()).strip()))
            .orElseThrow(() -> OvhError.coded(401, null, "You must login first"))
            .identity();
    call.identify(identity);
    if (!call.template().startsWith("/auth/")) {
      policies.check(identity, Action.of(call.method(), call.template()));
    }
  }
}
