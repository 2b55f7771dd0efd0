// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples.oldclients;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.github.polycloud.auth.Secret;
import io.github.polycloud.concurrent.Waiter;
import io.github.polycloud.error.NotFoundException;
import io.github.polycloud.ovh.Ovh;
import io.github.polycloud.ovh.login.OvhLogin;
import io.github.polycloud.ovh.model.auth.Application;
import io.github.polycloud.ovh.model.auth.ConsumerKeyRequest;
import io.github.polycloud.ovh.model.auth.Credential;
import io.github.polycloud.ovh.model.dedicated.BurstStatus;
import io.github.polycloud.ovh.model.dedicated.DedicatedServer;
import io.github.polycloud.ovh.model.dedicated.ServerBurst;
import io.github.polycloud.ovh.model.me.Bill;
import io.github.polycloud.paging.Paged;
import io.github.polycloud.raw.RawRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The README of python-ovh. */
final class PythonOvh {
  private final Path configFile = Path.of(System.getenv("SANDBOX_OVH_CONF"));
  private final String[] args = {"ns1.example.com", "192.0.2.1"};
  private ConsumerKeyRequest request = ConsumerKeyRequest.create();

  /** Shows the page and, as the owner of the account, accepts. */
  private static void browser(URI page) {
    try {
      System.out.println(page);
      HttpURLConnection form = (HttpURLConnection) page.toURL().openConnection();
      form.setInstanceFollowRedirects(false);
      form.setDoOutput(true);
      form.getOutputStream().write("action=accept".getBytes(UTF_8));
      form.getResponseCode();
      form.disconnect();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Snippet(value = "Call with credentials in the code", theirs = 6, connects = true)
  void welcome() {
    Ovh ovh =
        Ovh.fromKeys(
            System.getenv("OVH_ENDPOINT"),
            System.getenv("OVH_APPLICATION_KEY"),
            System.getenv("OVH_APPLICATION_SECRET"),
            System.getenv("OVH_CONSUMER_KEY"));
    System.out.println("Welcome " + ovh.me().get().firstname());
  }

  @Snippet(value = "Request a consumer key and call with it", theirs = 8, connects = true)
  void requestAConsumerKey() {
    Ovh ovh = Ovh.fromEnvironment();
    ConsumerKeyRequest rules = ConsumerKeyRequest.create().readOnly("/me");
    Secret key = OvhLogin.of(ovh, rules).signIn(PythonOvh::browser);
    ovh.useConsumerKey(key);
    System.out.println("Welcome " + ovh.me().get().firstname());
    System.out.println("Your consumer key is " + key.reveal());
  }

  @Snippet(value = "Request access to the whole API", theirs = 1)
  void requestAccess() {
    request = request.readWriteRecursive("/");
  }

  @Snippet(value = "Add a mail redirection", theirs = 9, connects = true)
  void addAMailRedirection() {
    String domain = "example.com";
    String from = "sales@example.com";
    String to = "contact@example.com";
    Ovh ovh = Ovh.fromEnvironment();
    Map<String, ?> body = Map.of("from", from, "to", to, "localCopy", false);
    ovh.post("/email/domain/{domain}/redirection", body, domain);
    System.out.printf("Installed new mail redirection from %s to %s%n", from, to);
  }

  @Snippet(value = "List bills", theirs = 9, connects = true)
  void listBills() {
    Ovh ovh = Ovh.fromEnvironment();
    for (Bill bill : ovh.list("/me/bill/{billId}", Bill.class)) {
      System.out.printf(
          "%12s (%s): %10s --> %s%n",
          bill.billId(), bill.date(), bill.priceWithTax().text(), bill.pdfUrl());
    }
  }

  @Snippet(value = "Activate the burst of a datacenter's servers", theirs = 7, connects = true)
  void activateBurst() {
    Ovh ovh = Ovh.fromEnvironment();
    for (DedicatedServer server : ovh.list("/dedicated/server/{name}", DedicatedServer.class)) {
      if (server.datacenter().equals("sbg1")) {
        ovh.dedicatedServers().setBurst(server.name(), ServerBurst.of(BurstStatus.ACTIVE));
        System.out.println("Enabled burst for " + server.name() + " located in SBG-1");
      }
    }
  }

  @Snippet(value = "Print the authorized applications as a table", theirs = 16, connects = true)
  void printApplications() {
    Ovh ovh = Ovh.fromEnvironment();
    Paged<Credential> credentials =
        ovh.listing().query("status", "validated").of("/me/api/credential/{id}", Credential.class);
    System.out.println("ID Status App Description Created Expires Last use");
    for (Credential c : credentials) {
      Application app = ovh.auth().applicationByCredential(c.credentialId());
      System.out.printf("%d %s %s ", c.credentialId(), app.status(), app.name());
      System.out.printf("%s %s ", app.description(), c.creation());
      System.out.printf("%s %s%n", c.expiration(), c.lastUse());
    }
  }

  @Snippet(
      value = "Open a KVM console",
      theirs = 16,
      connects = true,
      compiledOnly = "it starts a viewer")
  void openAKvmConsole() throws Exception {
    if (args.length != 2) {
      throw new IllegalArgumentException("Usage: SERVER_NAME ALLOWED_IP_V4");
    }
    Ovh ovh = Ovh.fromEnvironment();
    String path = "/dedicated/server/{name}/features/ipmi/access";
    ovh.post(path, Map.of("ipToAllow", args[1], "ttl", 15, "type", "kvmipJnlp"), args[0]);
    RawRequest access = RawRequest.get(path, args[0]).query("type", "kvmipJnlp");
    JsonNode kvm =
        Waiter.polling(() -> ovh.send(access).tree())
            .ignoring(e -> e instanceof NotFoundException, Duration.ofMinutes(1))
            .until(found -> true)
            .await();
    Path file = Files.createTempFile("kvm", ".jnlp");
    Files.writeString(file, kvm.path("value").asString());
    new ProcessBuilder("javaws", file.toString()).start().waitFor();
  }

  @Snippet(value = "Connect with credentials in the code", theirs = 5, connects = true)
  void connectWithCredentials() {
    Ovh ovh =
        Ovh.fromKeys(
            System.getenv("OVH_ENDPOINT"),
            System.getenv("OVH_APPLICATION_KEY"),
            System.getenv("OVH_APPLICATION_SECRET"),
            System.getenv("OVH_CONSUMER_KEY"));
  }

  @Snippet(value = "Connect as the environment or a file says", theirs = 1, connects = true)
  void connectFromTheEnvironment() {
    Ovh ovh = Ovh.fromEnvironment();
  }

  @Snippet(value = "Versions of the API", theirs = 4, connects = true)
  void versions() {
    Ovh ovh = Ovh.fromEnvironment();
    ovh.get("/v1/xdsl/xdsl-yourservice");
    ovh.get("/v2/xdsl/xdsl-yourservice");
    ovh.get("/xdsl/xdsl-yourservice");
  }

  @Snippet(value = "Connect with a configuration file", theirs = 1, connects = true)
  void connectWithAConfigurationFile() {
    Ovh ovh = Ovh.builder().configFile(configFile).connect();
  }

  @Snippet(value = "Parameters with dots in their names", theirs = 5, connects = true)
  void parametersWithDots() {
    Ovh ovh = Ovh.fromEnvironment();
    ovh.post("/me/bills", Map.of("date.from", "2014-01-01", "date.to", "2015-01-01"));
  }
}
