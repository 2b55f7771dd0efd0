// SPDX-License-Identifier: Apache-2.0
package app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import smoke.Smoke;

/** Runs the smoke program in a started application, from its fat jar. */
@SpringBootApplication
public class App {
  public static void main(String[] args) {
    var context = SpringApplication.run(App.class, "--server.port=0", "--spring.main.banner-mode=off");
    int failed = Smoke.run();
    context.close();
    System.exit(failed == 0 ? 0 : 1);
  }
}
