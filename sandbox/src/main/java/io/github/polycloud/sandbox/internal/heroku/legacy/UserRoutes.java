// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.legacy;

import io.github.polycloud.sandbox.internal.heroku.route.Credentials;
import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.account.SshKey;
import io.github.polycloud.sandbox.internal.http.Json;

/** The account, its login, and its SSH keys, which are named by their comments. */
final class UserRoutes {

  private UserRoutes() {}

  static void addTo(LegacyRouter router, Credentials credentials) {
    for (String path : new String[] {"/user", "/account"}) {
      router.get(
          path, in -> in.json(LegacyJsonViews.user(in.state().account(), credentials.token())));
    }
    router.post("/login", in -> login(in, credentials));
    router.post("/user/{user}/confirm_billing", UserRoutes::confirmBilling);
    router.get("/user/keys", UserRoutes::keys);
    router.post("/user/keys", UserRoutes::addKey);
    router.delete("/user/keys", UserRoutes::removeKeys);
    router.delete("/user/keys/{key}", UserRoutes::removeKey);
  }

  private static void confirmBilling(LegacyExchange in) {
    if (!in.state().account().is(in.path("user"))) {
      throw HerokuError.notFound("user");
    }
    in.state().confirmBilling();
    in.ok();
  }

  private static void login(LegacyExchange in, Credentials credentials) {
    Parameters given = in.form();
    if (!credentials.areLogin(given.get("username"), given.get("password"))) {
      throw HerokuError.unauthorized();
    }
    in.json(LegacyJsonViews.login(in.state().account(), credentials.token()));
  }

  private static void keys(LegacyExchange in) {
    String email = in.state().account().email();
    in.list(
        "keys",
        in.state().keys().all(),
        UserRoutes::entry,
        key -> Json.object().put("email", email).put("contents", key.line()));
  }

  private static void addKey(LegacyExchange in) {
    in.state().keys().ensure(in.ctx().body());
    in.ok();
  }

  private static void removeKey(LegacyExchange in) {
    in.state().keys().remove(in.state().keys().findByComment(in.path("key")));
    in.ok();
  }

  private static void removeKeys(LegacyExchange in) {
    in.state().keys().removeAll();
    in.ok();
  }

  private static void entry(Xml xml, SshKey key) {
    xml.element("key", () -> xml.text("contents", key.line()));
  }
}
