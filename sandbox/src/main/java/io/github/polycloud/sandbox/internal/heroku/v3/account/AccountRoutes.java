// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.v3.account;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuState;
import io.github.polycloud.sandbox.internal.heroku.state.account.Account;
import io.github.polycloud.sandbox.internal.heroku.state.account.Preferences;
import io.github.polycloud.sandbox.internal.heroku.state.account.SshKey;
import io.github.polycloud.sandbox.internal.heroku.state.app.App;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.JsonView;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.RequestBody;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.Sorting;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.V3Request;
import io.github.polycloud.sandbox.internal.heroku.v3.protocol.V3Router;
import io.github.polycloud.sandbox.internal.http.Json;
import io.javalin.http.Context;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** The account, its rate limit, its SSH keys and its preferences. */
public final class AccountRoutes {

  /** The only path whose calls do not count against the rate limit. */
  public static final String RATE_LIMITS = "/account/rate-limits";

  private static final int QUOTA_SECONDS = 1000 * 3600;

  private static final Sorting<SshKey> KEYS =
      Sorting.byId(SshKey::id).text("fingerprint", SshKey::fingerprint);

  private AccountRoutes() {}

  public static void addTo(V3Router router) {
    V3Router ownAccount = router.ownAccountOnly();
    addAccount(router, "/account");
    addAccount(ownAccount, "/users/{user}");
    router.get("/account/delinquency", in -> AccountJsonViews.inGoodStanding());
    router.get(RATE_LIMITS, in -> JsonView.empty().put("remaining", in.state().remaining()).node());
    router.get("/accounts/{account}/actions/get-quota", AccountRoutes::quota);
    PasswordRoutes.addTo(router);
    ownAccount
        .resource("/users/{user}/preferences", AccountRoutes::preferences, AccountRoutes::view)
        .get()
        .update((preferences, in) -> in.body().fields().forEachEntry(preferences::set));
    ownAccount.get("/users/{user}/sms-number", AccountRoutes::smsNumber);
    ownAccount.post("/users/{user}/sms-number/actions/recover", AccountRoutes::smsNumber);
    ownAccount.post("/users/{user}/sms-number/actions/confirm", AccountRoutes::smsNumber);
    BillingRoutes.addTo(router);
    router
        .collection("/account/keys", KEYS, (key, in) -> AccountJsonViews.key(key, in.account()))
        .list(in -> in.state().keys().all())
        .create(in -> in.state().keys().add(in.body().requiredText("public_key")))
        .item("key", in -> in.state().keys().find(in.path("key")))
        .get()
        .delete((key, in) -> in.state().keys().remove(key));
  }

  private static void addAccount(V3Router router, String path) {
    router
        .resource(path, V3Request::state, AccountJsonViews::ownAccount)
        .get()
        .update(AccountRoutes::update)
        .delete(AccountRoutes::delete);
  }

  private static void update(HerokuState state, V3Request in) {
    Account now = state.account();
    RequestBody body = in.body();
    String email = email(state, body);
    if (body.get("new_password") != null) {
      state
          .records()
          .password()
          .change(body.requiredText("password"), body.requiredText("new_password"));
    }
    state.updateAccount(
        now.with(
            email,
            body.has("name") ? body.text("name") : now.name(),
            body.flag("allow_tracking", now.allowTracking()),
            body.flag("beta", now.beta()),
            state.now()));
  }

  /** The schema no longer lists the email; a change of it still requires the password. */
  private static String email(HerokuState state, RequestBody body) {
    String present = state.account().email();
    String requested = body.text("email", present);
    if (requested.equals(present)) {
      return present;
    }
    if (!requested.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+")) {
      throw HerokuError.invalid("email is not valid.");
    }
    if (!state.records().password().is(body.requiredText("password"))) {
      throw HerokuError.invalid("password is not the current one.");
    }
    return requested;
  }

  /** An hour of every dyno counts as used. */
  private static ObjectNode quota(V3Request in) {
    in.requireVariant("account-quotas");
    if (!in.account().is(in.path("account"))) {
      throw HerokuError.notFound("account");
    }
    List<App> apps = in.state().apps().all();
    return JsonView.empty()
        .put("account_quota", QUOTA_SECONDS)
        .put("quota_used", apps.stream().mapToInt(AccountRoutes::quotaUsed).sum())
        .put(
            "apps",
            Json.array(
                apps,
                app ->
                    JsonView.empty()
                        .put("app_uuid", app.id())
                        .put("quota_used", quotaUsed(app))
                        .node()))
        .node();
  }

  private static int quotaUsed(App app) {
    return app.processes().dynos().size() * 3600;
  }

  /** Requires the password in addition to the token, and deletes all the account owns. */
  private static void delete(HerokuState state, V3Request in) {
    if (!state.records().password().is(password(in.ctx()))) {
      throw HerokuError.unauthorized();
    }
    state.apps().all().forEach(state.apps()::remove);
    state.oauth().authorizations().removeAll();
  }

  private static @Nullable String password(Context ctx) {
    String encoded = ctx.header("Heroku-Password-Base64");
    if (encoded == null) {
      return ctx.header("Heroku-Password");
    }
    try {
      return new String(Base64.getDecoder().decode(encoded), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw HerokuError.badRequest("Heroku-Password-Base64 is not Base64.");
    }
  }

  private static Preferences preferences(V3Request in) {
    return in.state().records().preferences();
  }

  private static ObjectNode view(Preferences preferences) {
    JsonView view = JsonView.empty();
    Preferences.names().forEach(name -> view.put(name, preferences.get(name)));
    return view.node();
  }

  private static ObjectNode smsNumber(V3Request in) {
    return JsonView.empty().put("sms_number", in.state().records().smsNumber()).node();
  }
}
