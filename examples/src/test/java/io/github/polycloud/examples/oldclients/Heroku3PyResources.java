// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples.oldclients;

import io.github.polycloud.Cloud;
import io.github.polycloud.heroku.Heroku;
import io.github.polycloud.heroku.ResponseMetadata;
import io.github.polycloud.heroku.model.FeatureUpdate;
import io.github.polycloud.heroku.model.account.Account;
import io.github.polycloud.heroku.model.account.PasswordUpdate;
import io.github.polycloud.heroku.model.addon.NewAddOn;
import io.github.polycloud.heroku.model.app.AppTransferUpdate;
import io.github.polycloud.heroku.model.app.NewAppTransfer;
import io.github.polycloud.heroku.model.app.NewCollaborator;
import io.github.polycloud.heroku.model.release.BuildpackSelection;
import io.github.polycloud.model.AddOn;
import io.github.polycloud.model.AddOnService;
import io.github.polycloud.model.App;
import io.github.polycloud.model.Collaborator;
import io.github.polycloud.model.ConfigValues;
import io.github.polycloud.model.NewApp;
import io.github.polycloud.model.Process;
import io.github.polycloud.model.ProcessType;
import io.github.polycloud.model.Release;
import io.github.polycloud.model.SshKey;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The README of heroku3.py, from the connection to the config vars. */
final class Heroku3PyResources {
  private final String password = System.getenv("SANDBOX_PASSWORD");
  private final String newPassword = "another-password";
  private final String publicKey =
      "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJl me@laptop";
  private final String otherKey =
      "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIOMqqnkVzrm0SdG6UOoqKLsabgH5C9okWi0dh2l9GKJm me@desktop";
  private final Map<String, String> options = Map.of("url", "https://example.com/hook");
  private final Heroku heroku = Heroku.fromToken(System.getenv("HEROKU_API_KEY"));
  private final Cloud cloud = heroku.cloud();
  private final String addOn;
  private final ConfigValues config;

  Heroku3PyResources() {
    Shop.open(cloud);
    cloud.sshKeys().add("laptop", publicKey);
    cloud.collaborators().add("shop", "joe@example.com");
    addOn = heroku.addOns().create("shop", NewAddOn.of("redistogo:nano")).name();
    config = cloud.configVars().set("shop", Map.of("KEY", "value", "EXISTING_VAR", "old"));
  }

  private String transfer() {
    return heroku.apps().createTransfer(NewAppTransfer.of("shop", "joe@example.com")).id();
  }

  @Snippet(value = "Connect with an API key", theirs = 1, connects = true)
  void connect() {
    Heroku heroku = Heroku.fromToken(System.getenv("HEROKU_API_KEY"));
  }

  @Snippet(value = "List apps, get one", theirs = 2)
  void listAndGet() {
    List<App> apps = cloud.apps().list().toList();
    App app = cloud.apps().get("shop");
  }

  @Snippet(value = "Remaining rate limit", theirs = 1)
  void rateLimit() {
    long left = heroku.accounts().rateLimits().remaining();
  }

  @Snippet(value = "Request id of the last call", theirs = 1)
  void requestId() {
    Optional<String> id = heroku.lastResponse().flatMap(ResponseMetadata::requestId);
  }

  @Snippet(value = "List apps by name", theirs = 1)
  void listByName() {
    List<App> apps = cloud.apps().list().toList();
  }

  @Snippet(value = "The last ten releases", theirs = 1)
  void lastReleases() {
    List<Release> last = cloud.releases().list("shop").first(10);
  }

  @Snippet(value = "Get an app, a dyno, a process type", theirs = 3)
  void getEach() {
    App app = cloud.apps().get("shop");
    Process dyno = cloud.processes().get("shop", "web.1");
    ProcessType web = cloud.processes().getType("shop", "web");
  }

  @Snippet(value = "Get a dyno, with a limit", theirs = 1)
  void getOne() {
    Process dyno = cloud.processes().get("shop", "web.1");
  }

  @Snippet(value = "Print all fields of a process type", theirs = 7)
  void printFields() {
    System.out.println(heroku.dynos().formation("shop", "web"));
  }

  @Snippet(value = "Two accounts", theirs = 9, connects = true)
  void twoAccounts() {
    Heroku one = Heroku.fromToken(System.getenv("HEROKU_API_KEY"));
    Heroku two = Heroku.fromToken(System.getenv("SANDBOX_OTHER_KEY"));
    Map<String, String> config = two.configVars().list(one.cloud().apps().get("shop").name());
    for (App app : one.cloud().apps().list()) {
      config = two.configVars().list(app.name());
    }
  }

  @Snippet(value = "Account", theirs = 1)
  void account() {
    Account account = heroku.accounts().get();
  }

  @SuppressWarnings("deprecation")
  @Snippet(value = "Change the password", theirs = 1)
  void changePassword() {
    heroku.accounts().changePassword(new PasswordUpdate(password, newPassword));
  }

  @Snippet(value = "List SSH keys", theirs = 1)
  void listKeys() {
    List<SshKey> keys = cloud.sshKeys().list().toList();
  }

  @Snippet(value = "Add an SSH key", theirs = 1)
  void addKey() {
    cloud.sshKeys().add("desktop", otherKey);
  }

  @Snippet(value = "Remove an SSH key by its line or fingerprint", theirs = 1)
  void removeKey() {
    cloud.sshKeys().remove(publicKey);
  }

  @Snippet(value = "List features of the account", theirs = 1)
  void listFeatures() {
    heroku.accounts().features().toList();
  }

  @Snippet(value = "Disable a feature of the account", theirs = 1)
  void disableFeature() {
    heroku.accounts().updateFeature("pipelines", FeatureUpdate.disable());
  }

  @Snippet(value = "Enable a feature of the account", theirs = 1)
  void enableFeature() {
    heroku.accounts().updateFeature("pipelines", FeatureUpdate.enable());
  }

  @Snippet(value = "List add-on services", theirs = 1)
  void listServices() {
    List<AddOnService> services = cloud.addOns().services().toList();
  }

  @Snippet(value = "Get an add-on service", theirs = 1)
  void getService() {
    AddOnService service = cloud.addOns().getService("redistogo");
  }

  @Snippet(value = "List apps in any order", theirs = 1)
  void listApps() {
    List<App> apps = cloud.apps().list().toList();
  }

  @Snippet(value = "Get an app", theirs = 1)
  void getApp() {
    App app = cloud.apps().get("shop");
  }

  @Snippet(value = "Create an app: name, stack, region", theirs = 1)
  void createApp() {
    cloud.apps().create(NewApp.named("kiosk").withRegion("eu").withStack("heroku-24"));
  }

  @Snippet(value = "Delete an app", theirs = 1)
  void deleteApp() {
    cloud.apps().delete("shop");
  }

  @Snippet(value = "List add-ons", theirs = 1)
  void listAddOns() {
    List<AddOn> addOns = cloud.addOns().list("shop").first(10);
  }

  @Snippet(value = "Install an add-on with options", theirs = 1)
  void installAddOn() {
    heroku.addOns().create("shop", NewAddOn.of("deployhooks:http").config(options));
  }

  @Snippet(value = "Install an add-on with an attachment name", theirs = 1)
  void attachAddOn() {
    heroku.addOns().create("shop", NewAddOn.of("heroku-postgresql:dev").attachedAs("ORDERS"));
  }

  @Snippet(value = "Remove an add-on", theirs = 1)
  void removeAddOn() {
    cloud.addOns().remove("shop", addOn);
  }

  @Snippet(value = "Change the plan of an add-on", theirs = 1)
  void changeAddOn() {
    cloud.addOns().change("shop", addOn, "redistogo:mini");
  }

  @Snippet(value = "Set buildpacks", theirs = 2)
  void setBuildpacks() {
    BuildpackSelection packs = BuildpackSelection.of("heroku/ruby", "https://example.com/pack");
    heroku.builds().updateBuildpacks("shop", packs);
  }

  @Snippet(value = "List features of an app", theirs = 1)
  void listAppFeatures() {
    heroku.apps().features("shop").toList();
  }

  @Snippet(value = "Enable a feature of an app", theirs = 1)
  void enableAppFeature() {
    heroku.apps().updateFeature("shop", "preboot", FeatureUpdate.enable());
  }

  @Snippet(value = "Disable a feature of an app", theirs = 1)
  void disableAppFeature() {
    heroku.apps().updateFeature("shop", "preboot", FeatureUpdate.disable());
  }

  @Snippet(value = "List transfers", theirs = 1)
  void listTransfers() {
    heroku.apps().transfers().toList();
  }

  @Snippet(value = "Offer an app to another user", theirs = 1)
  void offerApp() {
    heroku.apps().createTransfer(NewAppTransfer.of("shop", "joe@example.com"));
  }

  @Snippet(value = "Withdraw an offer", theirs = 1)
  void withdrawOffer() {
    heroku.apps().deleteTransfer(transfer());
  }

  @Snippet(value = "Accept an offer", theirs = 1)
  void acceptOffer() {
    heroku.apps().updateTransfer(transfer(), AppTransferUpdate.accept());
  }

  @Snippet(value = "List collaborators", theirs = 1)
  void listCollaborators() {
    List<Collaborator> people = cloud.collaborators().list("shop").toList();
  }

  @Snippet(value = "Add a collaborator", theirs = 1)
  void addCollaborator() {
    cloud.collaborators().add("shop", "eve@example.com");
  }

  @Snippet(value = "Add a collaborator without an email", theirs = 1)
  void addSilently() {
    heroku.collaborators().create("shop", NewCollaborator.silently("eve@example.com"));
  }

  @Snippet(value = "Remove a collaborator", theirs = 1)
  void removeCollaborator() {
    cloud.collaborators().remove("shop", "joe@example.com");
  }

  @Snippet(value = "Config vars", theirs = 1)
  void configVars() {
    ConfigValues config = cloud.configVars().get("shop");
  }

  @Snippet(value = "Add a config var", theirs = 1)
  void addVar() {
    cloud.configVars().set("shop", "NEW_VAR", "new_val");
  }

  @Snippet(value = "Change a config var", theirs = 1)
  void changeVar() {
    cloud.configVars().set("shop", "EXISTING_VAR", "new_val");
  }

  @Snippet(value = "Remove a config var", theirs = 1)
  void removeVar() {
    cloud.configVars().remove("shop", "EXISTING_VAR");
  }

  @Snippet(value = "Change several config vars", theirs = 1)
  void changeVars() {
    cloud.configVars().set("shop", Map.of("TEST1", "A1", "TEST2", "A2", "TEST3", "A3"));
  }

  @Snippet(value = "Print a config var if it is set", theirs = 2)
  void printVar() {
    if (config.containsKey("KEY")) {
      System.out.println("KEY = " + config.get("KEY"));
    }
  }

  @Snippet(value = "Config vars as a map of one's own", theirs = 1)
  void copyVars() {
    Map<String, String> copy = new HashMap<>(config);
  }
}
