// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples.oldclients;

import io.github.polycloud.error.CloudException;
import io.github.polycloud.ovh.Ovh;
import io.github.polycloud.ovh.OvhResponse;

/** The README of java-ovh. */
final class JavaOvh {
  @Snippet(value = "Call with credentials in the code", theirs = 9, connects = true)
  void call() {
    Ovh ovh =
        Ovh.fromKeys(
            System.getenv("OVH_ENDPOINT"),
            System.getenv("OVH_APPLICATION_KEY"),
            System.getenv("OVH_APPLICATION_SECRET"),
            System.getenv("OVH_CONSUMER_KEY"));
    try {
      ovh.get("/me");
    } catch (CloudException e) {
      System.out.println(e);
    }
  }

  @Snippet(value = "Decode a response into a class", theirs = 20, connects = true)
  void decode() {
    record Me(String firstname, String name, String nichandle) {}
    Ovh ovh =
        Ovh.fromKeys(
            System.getenv("OVH_ENDPOINT"),
            System.getenv("OVH_APPLICATION_KEY"),
            System.getenv("OVH_APPLICATION_SECRET"),
            System.getenv("OVH_CONSUMER_KEY"));
    try {
      OvhResponse response = ovh.get("/me");
      System.out.println(response.text());
      System.out.println(response.as(Me.class));
    } catch (CloudException e) {
      System.out.println(e);
    }
  }
}
