// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples.oldclients;

import io.github.polycloud.Cloud;
import io.github.polycloud.Clouds;
import io.github.polycloud.heroku.legacy.HerokuLegacy;
import io.github.polycloud.heroku.legacy.model.AppSettings;
import io.github.polycloud.heroku.legacy.model.Form;
import io.github.polycloud.heroku.legacy.model.NewApp;
import io.github.polycloud.heroku.legacy.model.Quantity;
import io.github.polycloud.model.LogQuery;
import io.github.polycloud.model.NewAddOn;
import io.github.polycloud.sandbox.HerokuEndpoint;
import io.github.polycloud.sandbox.Sandbox;
import java.util.Map;

/** The README of heroku.rb, for the legacy API as there. */
final class HerokuRb {
  private final String email = System.getenv("SANDBOX_EMAIL");
  private final String password = System.getenv("SANDBOX_PASSWORD");
  private final String publicKey =
      "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl me@laptop";
  private final HerokuLegacy legacy = HerokuLegacy.fromToken(System.getenv("HEROKU_API_KEY"));
  private final Cloud cloud = legacy.cloud();
  private final String release;

  HerokuRb() {
    Shop.open(cloud);
    cloud.configVars().set("shop", "KEY", "value");
    cloud.addOns().install("shop", NewAddOn.of("redistogo:nano"));
    cloud.collaborators().add("shop", "joe@example.com");
    cloud.domains().add("shop", "www.example.com");
    cloud.sshKeys().add("old@laptop", publicKey);
    legacy.apps().create(Form.of("app[name]", "old-shop").and("app[stack]", "bamboo-mri-1.9.2"));
    release = cloud.releases().current("shop").id();
    cloud.configVars().set("shop", "KEY", "another value");
  }

  @Snippet(value = "Connect with an API key", theirs = 1, connects = true)
  void connectWithAnApiKey() {
    HerokuLegacy legacy = HerokuLegacy.fromToken(System.getenv("HEROKU_API_KEY"));
  }

  @Snippet(value = "Connect with email and password", theirs = 1, connects = true)
  void connectWithAPassword() {
    HerokuLegacy legacy = HerokuLegacy.fromPassword(email, password);
  }

  @Snippet(value = "Connect with another User-Agent", theirs = 1, connects = true)
  void connectWithAUserAgent() {
    Cloud cloud = Clouds.builder("heroku-legacy").userAgent("custom/1.0").connect();
  }

  @Snippet(value = "Add-ons: list services and add-ons, install, change, remove", theirs = 5)
  void addOns() {
    cloud.addOns().services().toList();
    cloud.addOns().list("shop").toList();
    cloud.addOns().install("shop", NewAddOn.of("heroku-postgresql:dev"));
    cloud.addOns().change("shop", "redistogo:nano", "redistogo:mini");
    cloud.addOns().remove("shop", "redistogo:mini");
  }

  @Snippet(
      value = "Apps: list, get, dyno types, create twice, maintenance, rename, delete",
      theirs = 8)
  void apps() {
    legacy.apps().list();
    legacy.apps().get("shop");
    legacy.processes().types("shop");
    legacy.apps().create(Form.empty());
    legacy.apps().create(new NewApp("kiosk"));
    legacy.apps().maintenance("shop", Form.of("maintenance_mode", "1"));
    legacy.apps().update("shop", AppSettings.renameTo("boutique"));
    legacy.apps().delete("boutique");
  }

  @Snippet(value = "Collaborators: list, remove, add", theirs = 3)
  void collaborators() {
    cloud.collaborators().list("shop").toList();
    cloud.collaborators().remove("shop", "joe@example.com");
    cloud.collaborators().add("shop", "eve@example.com");
  }

  @Snippet(value = "Config vars: list, remove, set", theirs = 3)
  void configVars() {
    cloud.configVars().get("shop");
    cloud.configVars().remove("shop", "KEY");
    cloud.configVars().set("shop", "KEY", "value");
  }

  @Snippet(value = "Domains: list, remove, add", theirs = 3)
  void domains() {
    cloud.domains().list("shop").toList();
    cloud.domains().remove("shop", "www.example.com");
    cloud.domains().add("shop", "www.example.org");
  }

  @Snippet(value = "SSH keys: list, remove one, add, remove all", theirs = 4)
  void sshKeys() {
    legacy.keys().list();
    legacy.keys().delete("old@laptop");
    legacy.keys().create(publicKey);
    legacy.keys().deleteAll();
  }

  @Snippet(value = "Log", theirs = 1)
  void log() {
    cloud.logs().fetch("shop", LogQuery.latest(100));
  }

  @Snippet(
      value = "Processes: list, run, restart and stop all, one or a type, scale, resize",
      theirs = 11)
  void processes() {
    legacy.processes().list("shop");
    legacy.processes().run("shop", Form.of("command", "bin/task"));
    legacy.processes().restart("shop", Form.empty());
    legacy.processes().scale("shop", new Quantity("web", 2));
    legacy.processes().stop("shop", Form.of("ps", "web.1"));
    legacy.processes().stop("shop", Form.of("type", "web"));
    legacy.processes().restart("shop", Form.of("ps", "web.1"));
    legacy.processes().dynos("old-shop", Form.of("dynos", "2"));
    legacy.processes().workers("old-shop", Form.of("workers", "2"));
    legacy.processes().scale("shop", new Quantity("worker", 2));
    legacy.processes().resize("shop", Map.of("web", Map.of("size", "standard-2X")));
  }

  @Snippet(value = "Releases: list, get, roll back", theirs = 3)
  void releases() {
    cloud.releases().list("shop").toList();
    cloud.releases().get("shop", release);
    cloud.releases().rollback("shop", release);
  }

  @Snippet(value = "Stacks: list, migrate", theirs = 2)
  void stacks() {
    legacy.stacks().list("shop");
    legacy.stacks().migrate("shop", "heroku-22");
  }

  @Snippet(value = "Account", theirs = 1)
  void account() {
    cloud.account().profile();
  }

  @Snippet(value = "Create an app on a stand-in for tests", theirs = 2, connects = true)
  void createAnAppInATest() {
    HerokuEndpoint heroku = Sandbox.start().heroku();
    HerokuLegacy legacy = HerokuLegacy.fromToken(heroku.token(), to -> to.endpoint(heroku.url()));
    legacy.apps().create(new NewApp("my-test-app"));
  }
}
