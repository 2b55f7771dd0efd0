// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples.oldclients;

import io.github.polycloud.ovh.Ovh;
import io.github.polycloud.ovh.model.auth.ConsumerKey;
import io.github.polycloud.ovh.model.auth.ConsumerKeyRequest;
import java.util.Map;

/** The README of go-ovh. */
final class GoOvh {
  private final String endpoint = System.getenv("OVH_ENDPOINT");
  private final Ovh ovh = Ovh.fromEnvironment();
  private ConsumerKeyRequest request = ConsumerKeyRequest.create().readOnly("/me");

  @Snippet(value = "Call with credentials in the code", theirs = 16, connects = true)
  void welcome() {
    Ovh ovh =
        Ovh.fromKeys(
            System.getenv("OVH_ENDPOINT"),
            System.getenv("OVH_APPLICATION_KEY"),
            System.getenv("OVH_APPLICATION_SECRET"),
            System.getenv("OVH_CONSUMER_KEY"));
    System.out.println("Welcome " + ovh.me().get().firstname() + "!");
  }

  @Snippet(value = "Request a consumer key", theirs = 13, connects = true)
  void requestAConsumerKey() {
    Ovh ovh = Ovh.builder().endpoint(endpoint).connect();
    ConsumerKeyRequest rules =
        ConsumerKeyRequest.create().readOnly("/me").readOnlyRecursive("/xdsl");
    ConsumerKey key = ovh.consumerKeys().request(rules);
    System.out.println("Generated consumer key: " + key.consumerKey().reveal());
    System.out.println("Please visit " + key.validationUrl() + " to validate it");
  }

  @Snippet(value = "GET: each element of a list as a type", theirs = 19, connects = true)
  void get() {
    Ovh ovh = Ovh.builder().endpoint(endpoint).connect();
    record Xdsl(String accessName, String status, int pairsNumber) {}
    int i = 0;
    for (Xdsl access : ovh.list("/xdsl/{serviceName}", Xdsl.class)) {
      System.out.printf("#%d : %s%n", ++i, access);
    }
  }

  @Snippet(value = "PUT", theirs = 11, connects = true)
  void put() {
    Ovh ovh = Ovh.builder().endpoint(endpoint).connect();
    ovh.put("/xdsl/xdsl-yourservice", Map.of("description", "My awesome access"));
    System.out.println("Description updated");
  }

  @Snippet(value = "Versions of the API", theirs = 4, connects = true)
  void versions() {
    Ovh ovh = Ovh.builder().endpoint(endpoint).connect();
    ovh.get("/v1/xdsl/xdsl-yourservice");
    ovh.get("/v2/xdsl/xdsl-yourservice");
    ovh.get("/xdsl/xdsl-yourservice");
  }

  @Snippet(value = "Request access to SMS and the identity", theirs = 6, connects = true)
  void requestAccess() {
    Ovh ovh = Ovh.builder().endpoint(endpoint).connect();
    ConsumerKeyRequest rules =
        ConsumerKeyRequest.create().readOnly("/me").readWriteRecursive("/sms");
    ConsumerKey pending = ovh.consumerKeys().request(rules);
  }

  @Snippet(value = "Create a request", theirs = 1)
  void createARequest() {
    ConsumerKeyRequest request = ConsumerKeyRequest.create();
  }

  @Snippet(value = "Add a rule", theirs = 1)
  void addARule() {
    request = request.rule("GET", "/path");
  }

  @Snippet(value = "Add rules for a path: three sets of methods", theirs = 3)
  void addRulesForAPath() {
    request = request.readOnly("/path");
    request = request.readWrite("/path");
    request = request.safe("/path");
  }

  @Snippet(value = "Add rules for a path and all below: three sets of methods", theirs = 3)
  void addRulesForATree() {
    request = request.readOnlyRecursive("/path");
    request = request.readWriteRecursive("/path");
    request = request.safeRecursive("/path");
  }

  @Snippet(value = "Send the request", theirs = 1)
  void sendTheRequest() {
    ConsumerKey pending = ovh.consumerKeys().request(request);
  }
}
