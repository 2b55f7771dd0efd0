// SPDX-License-Identifier: Apache-2.0
package app;

import io.micronaut.context.ApplicationContext;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.runtime.Micronaut;
import java.util.Map;
import smoke.Smoke;

/** Runs the smoke program in a started application. */
@Controller
public class App {
  @Get
  public Map<String, Boolean> status() {
    return Map.of("up", true);
  }

  public static void main(String[] args) {
    int failed;
    try (ApplicationContext context =
        Micronaut.build(args)
            .mainClass(App.class)
            .banner(false)
            .properties(Map.of("micronaut.server.port", -1))
            .start()) {
      failed = Smoke.run();
    }
    System.exit(failed == 0 ? 0 : 1);
  }
}
