// SPDX-License-Identifier: Apache-2.0
package org.example.inventory;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Shows the apps and servers of all connections on a web page. */
@SpringBootApplication
public class InventoryApplication {
  /** Starts the application. */
  public static void main(String[] arguments) {
    SpringApplication.run(InventoryApplication.class, arguments);
  }
}
