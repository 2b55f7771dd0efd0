// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.cli.manual;

import io.github.polycloud.heroku.Heroku;
import io.github.polycloud.heroku.model.Feature;
import io.github.polycloud.heroku.model.FeatureUpdate;
import io.github.polycloud.heroku.model.account.Account;
import io.github.polycloud.heroku.model.account.AccountUpdate;
import io.github.polycloud.heroku.model.account.Key;
import io.github.polycloud.heroku.model.account.NewKey;
import io.github.polycloud.model.FieldUpdate;
import java.io.PrintStream;

/** The account and its SSH keys and features. */
final class AccountPages {
  private static final String PUBLIC_KEY =
      "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl me@laptop";

  private AccountPages() {}

  static void account(Heroku heroku, PrintStream out) {
    Account me = heroku.accounts().get();
    out.println(me.email() + (me.twoFactorAuthentication() ? ", with" : ", without") + " 2FA");

    AccountUpdate name = AccountUpdate.builder().name(FieldUpdate.to("Ann of the Manual")).build();
    out.println("the name is now " + heroku.accounts().update(name).name());

    AccountUpdate noName = AccountUpdate.builder().name(FieldUpdate.clear()).build();
    Account nameless = heroku.accounts().update(noName);
    out.println(nameless.name() == null ? "and now it has none" : "and it is unchanged");

    FieldUpdate<String> before =
        me.name() == null ? FieldUpdate.clear() : FieldUpdate.to(me.name());
    heroku.accounts().update(AccountUpdate.builder().name(before).build());

    out.println(heroku.accounts().rateLimits().remaining() + " requests remain in the rate limit");
  }

  static void keys(Heroku heroku, PrintStream out) {
    Key added = heroku.keys().create(new NewKey(PUBLIC_KEY));
    for (Key key : heroku.keys().list()) {
      out.println(key.fingerprint() + " " + key.comment());
    }
    heroku.keys().delete(added.id());
    out.println("removed " + added.comment());
  }

  static void features(Heroku heroku, PrintStream out) {
    for (Feature feature : heroku.accounts().features()) {
      out.println(feature.name() + " is " + (feature.enabled() ? "on" : "off"));
    }
    Feature on = heroku.accounts().updateFeature("pipelines", FeatureUpdate.enable());
    out.println(on.name() + (on.enabled() ? " is enabled" : " is still disabled"));
    Feature off = heroku.accounts().updateFeature("pipelines", FeatureUpdate.disable());
    out.println(off.name() + (off.enabled() ? " is still enabled" : " is disabled"));
  }
}
