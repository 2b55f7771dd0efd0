// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples.oldclients;

import io.github.polycloud.Cloud;
import io.github.polycloud.heroku.Heroku;
import io.github.polycloud.model.App;
import io.github.polycloud.model.NewApp;

/** The README of heroku.jar. */
final class HerokuJar {
  private final String apiKey = System.getenv("HEROKU_API_KEY");

  HerokuJar() {
    try (Heroku heroku = Heroku.fromToken(apiKey)) {
      Shop.open(heroku.cloud());
      heroku.cloud().configVars().set("shop", "SOME_KEY", "SOMEVALUE");
    }
  }

  @Snippet(value = "Get started: create an app", theirs = 3, connects = true)
  void getStarted() {
    Cloud cloud = Heroku.fromToken(System.getenv("HEROKU_API_KEY")).cloud();
    App app = cloud.apps().create(NewApp.unnamed());
  }

  @Snippet(value = "Connect with an API key", theirs = 2, connects = true)
  void connect() {
    Heroku heroku = Heroku.fromToken(System.getenv("HEROKU_API_KEY"));
  }

  @Snippet(value = "Create an app", theirs = 2, connects = true)
  void createAnApp() {
    Cloud cloud = Heroku.fromToken(apiKey).cloud();
    App app = cloud.apps().create(NewApp.unnamed());
  }

  @Snippet(value = "Create a named app on a stack", theirs = 2, connects = true)
  void createANamedApp() {
    Cloud cloud = Heroku.fromToken(apiKey).cloud();
    App app = cloud.apps().create(NewApp.named("boutique").withStack("heroku-24"));
  }

  @Snippet(value = "List apps", theirs = 4, connects = true)
  void listApps() {
    Cloud cloud = Heroku.fromToken(apiKey).cloud();
    for (App app : cloud.apps().list()) {
      System.out.println(app.name());
    }
  }

  @Snippet(value = "Set a config var", theirs = 2, connects = true)
  void setAConfigVar() {
    Cloud cloud = Heroku.fromToken(apiKey).cloud();
    cloud.configVars().set("shop", "SOME_KEY", "SOMEVALUE");
  }

  @Snippet(value = "Print the config vars", theirs = 4, connects = true)
  void printTheConfigVars() {
    Cloud cloud = Heroku.fromToken(apiKey).cloud();
    cloud.configVars().get("shop").forEach((k, v) -> System.out.println(k + "=" + v));
  }

  @Snippet(value = "Remove a config var", theirs = 2, connects = true)
  void removeAConfigVar() {
    Cloud cloud = Heroku.fromToken(apiKey).cloud();
    cloud.configVars().remove("shop", "SOME_KEY");
  }
}
