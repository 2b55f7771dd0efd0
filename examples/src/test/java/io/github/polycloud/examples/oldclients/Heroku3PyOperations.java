// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples.oldclients;

import io.github.polycloud.Cloud;
import io.github.polycloud.heroku.Heroku;
import io.github.polycloud.heroku.model.domain.NewDomain;
import io.github.polycloud.heroku.model.domain.NewSniEndpoint;
import io.github.polycloud.heroku.model.domain.SniEndpoint;
import io.github.polycloud.heroku.model.dyno.NewDyno;
import io.github.polycloud.heroku.model.log.LogDrainTarget;
import io.github.polycloud.heroku.model.oauth.NewOAuthAuthorization;
import io.github.polycloud.heroku.model.oauth.NewOAuthClient;
import io.github.polycloud.heroku.model.oauth.NewOAuthToken;
import io.github.polycloud.heroku.model.oauth.OAuthClientUpdate;
import io.github.polycloud.model.Domain;
import io.github.polycloud.model.LogQuery;
import io.github.polycloud.model.OneOffCommand;
import io.github.polycloud.model.Process;
import io.github.polycloud.model.ProcessType;
import io.github.polycloud.model.Release;
import io.github.polycloud.paging.Paged;
import java.util.List;
import java.util.Map;

/** The README of heroku3.py, from the domains to the end. */
final class Heroku3PyOperations {
  private final String redirectUri = "https://shop.example.com/callback";
  private final String code = "a code of a redirect";
  private final String clientSecret = "a secret";
  private final Heroku heroku = Heroku.fromToken(System.getenv("HEROKU_API_KEY"));
  private final Cloud cloud = heroku.cloud();
  private final SniEndpoint sni;

  Heroku3PyOperations() {
    String chain = System.getenv("SANDBOX_CERTIFICATE");
    String privateKey = System.getenv("SANDBOX_PRIVATE_KEY");
    Shop.open(cloud);
    cloud.domains().add("shop", "www.example.com");
    sni = heroku.domains().createSniEndpoint("shop", new NewSniEndpoint(chain, privateKey));
  }

  private String drain() {
    return heroku.logDrains().create("shop", new LogDrainTarget("syslog://a.example.org:1")).id();
  }

  private String authorization() {
    return heroku.oauth().createAuthorization(NewOAuthAuthorization.of("read")).id();
  }

  private String client() {
    return heroku.oauth().createClient(new NewOAuthClient("shop", redirectUri)).id();
  }

  @Snippet(value = "List domains", theirs = 1)
  void listDomains() {
    List<Domain> domains = cloud.domains().list("shop").toList();
  }

  @Snippet(value = "Add a domain with a certificate", theirs = 1)
  void addDomainWithCertificate() {
    heroku.domains().create("shop", new NewDomain("www.example.org", sni.name()));
  }

  @Snippet(value = "Add a domain", theirs = 1)
  void addDomain() {
    cloud.domains().add("shop", "www.example.org");
  }

  @Snippet(value = "Find the certificate of a domain, add it", theirs = 7)
  void findCertificate() {
    String host = "www.example.net";
    Paged<SniEndpoint> all = heroku.domains().sniEndpoints("shop");
    SniEndpoint sni = all.filter(each -> each.covers(host)).findFirst().orElseThrow();
    heroku.domains().create("shop", new NewDomain(host, sni.name()));
  }

  @Snippet(value = "Remove a domain", theirs = 1)
  void removeDomain() {
    cloud.domains().remove("shop", "www.example.com");
  }

  @Snippet(value = "List certificates", theirs = 1)
  void listCertificates() {
    heroku.domains().sniEndpoints("shop").toList();
  }

  @Snippet(value = "Add a certificate", theirs = 3)
  void addCertificate() {
    String chain = System.getenv("SANDBOX_CERTIFICATE");
    String privateKey = System.getenv("SANDBOX_PRIVATE_KEY");
    heroku.domains().createSniEndpoint("shop", new NewSniEndpoint(chain, privateKey));
  }

  @Snippet(value = "Replace a certificate", theirs = 4)
  void replaceCertificate() {
    String chain = System.getenv("SANDBOX_CERTIFICATE");
    String privateKey = System.getenv("SANDBOX_PRIVATE_KEY");
    NewSniEndpoint renewed = new NewSniEndpoint(chain, privateKey);
    heroku.domains().updateSniEndpoint("shop", sni.name(), renewed);
  }

  @Snippet(value = "Remove a certificate", theirs = 1)
  void removeCertificate() {
    heroku.domains().deleteSniEndpoint("shop", sni.name());
  }

  @Snippet(value = "List dynos", theirs = 1)
  void listDynos() {
    List<Process> dynos = cloud.processes().list("shop").toList();
  }

  @Snippet(value = "Stop a dyno", theirs = 1)
  void stopDyno() {
    cloud.processes().stop("shop", "web.1");
  }

  @Snippet(value = "Restart a dyno unless it is a one-off", theirs = 1)
  void restartDyno() {
    cloud.processes().restart("shop", "web.1");
  }

  @Snippet(value = "Restart the app", theirs = 1)
  void restart() {
    cloud.processes().restart("shop");
  }

  @Snippet(value = "Start a one-off with size and environment", theirs = 1)
  void startOneOff() {
    heroku.dynos().create("shop", NewDyno.of("fab -l").size("basic").env(Map.of("key", "val")));
  }

  @Snippet(value = "Run a one-off with size and environment, print its output", theirs = 2)
  void runOneOff() {
    OneOffCommand fab = OneOffCommand.of("fab -l").withSize("basic").withEnvironment("key", "val");
    cloud.oneOffs().run("shop", fab, System.out::print);
  }

  @Snippet(value = "List process types, get one", theirs = 2)
  void processTypes() {
    List<ProcessType> types = cloud.processes().formation("shop");
    ProcessType web = cloud.processes().getType("shop", "web");
  }

  @Snippet(value = "Scale", theirs = 2)
  void scale() {
    cloud.processes().scale("shop", "web", 2);
    cloud.processes().scale("shop", "web", 0);
  }

  @Snippet(value = "Resize", theirs = 2)
  void resize() {
    cloud.processes().resize("shop", "web", "standard-2X");
    cloud.processes().resize("shop", "web", "standard-1X");
  }

  @Snippet(value = "List log drains", theirs = 1)
  void listDrains() {
    heroku.logDrains().list("shop").toList();
  }

  @Snippet(value = "Add a log drain", theirs = 1)
  void addDrain() {
    heroku.logDrains().create("shop", new LogDrainTarget("syslog://logs.example.org:514"));
  }

  @Snippet(value = "Remove a log drain", theirs = 1)
  void removeDrain() {
    heroku.logDrains().delete("shop", drain());
  }

  @Snippet(value = "Print the log of a dyno", theirs = 1)
  void printLog() {
    cloud.logs().fetch("shop", new LogQuery(2, "app", "web.1")).forEach(System.out::println);
  }

  @Snippet(value = "Follow the log", theirs = 2, compiledOnly = "it does not end")
  void followLog() {
    cloud.logs().tail("shop", LogQuery.latest(1), System.out::println);
  }

  @Snippet(value = "Maintenance on", theirs = 1)
  void maintenanceOn() {
    cloud.apps().setMaintenance("shop", true);
  }

  @Snippet(value = "Maintenance off", theirs = 1)
  void maintenanceOff() {
    cloud.apps().setMaintenance("shop", false);
  }

  @Snippet(value = "List authorizations", theirs = 1)
  void listAuthorizations() {
    heroku.oauth().authorizations().toList();
  }

  @Snippet(value = "Get an authorization", theirs = 1)
  void getAuthorization() {
    heroku.oauth().authorization(authorization());
  }

  @Snippet(value = "Create an authorization", theirs = 1)
  void createAuthorization() {
    heroku.oauth().createAuthorization(NewOAuthAuthorization.of("global").description("backup"));
  }

  @Snippet(value = "Revoke an authorization", theirs = 1)
  void revokeAuthorization() {
    heroku.oauth().deleteAuthorization(authorization());
  }

  @Snippet(value = "List OAuth clients", theirs = 1)
  void listClients() {
    heroku.oauth().clients().toList();
  }

  @Snippet(value = "Get an OAuth client", theirs = 1)
  void getClient() {
    heroku.oauth().client(client());
  }

  @Snippet(value = "Create an OAuth client", theirs = 1)
  void createClient() {
    heroku.oauth().createClient(new NewOAuthClient("shop", "https://shop.example.com/cb"));
  }

  @Snippet(value = "Change an OAuth client", theirs = 1)
  void changeClient() {
    heroku.oauth().updateClient(client(), new OAuthClientUpdate("kiosk", redirectUri));
  }

  @Snippet(value = "Delete an OAuth client", theirs = 1)
  void deleteClient() {
    heroku.oauth().deleteClient(client());
  }

  @Snippet(
      value = "Exchange a code for an OAuth token",
      theirs = 1,
      compiledOnly = "the code comes from a browser")
  void createToken() {
    heroku.oauth().createToken(NewOAuthToken.exchange(code, clientSecret));
  }

  @Snippet(value = "List releases", theirs = 1)
  void listReleases() {
    List<Release> releases = cloud.releases().list("shop").toList();
  }

  @Snippet(value = "Print releases", theirs = 2)
  void printReleases() {
    for (Release r : cloud.releases().list("shop")) {
      System.out.printf("%s-%s by %s on %s%n", r.id(), r.description(), r.user(), r.createdAt());
    }
  }

  @Snippet(value = "Roll back", theirs = 1)
  void rollback() {
    cloud.releases().rollback("shop", "v1");
  }

  @Snippet(value = "Rename an app", theirs = 1)
  void rename() {
    cloud.apps().rename("shop", "boutique");
  }

  @Snippet(value = "Log the HTTP traffic of a call", theirs = 7)
  void logTraffic() {
    // At the start of the program: slf4j-simple reads it with the first logger.
    System.setProperty("org.slf4j.simpleLogger.log.io.github.polycloud.http", "trace");
    heroku.accounts().rateLimits();
  }
}
