// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.examples.osgi;

import io.github.polycloud.Cloud;
import io.github.polycloud.Clouds;
import io.github.polycloud.ProviderDiscovery;
import io.github.polycloud.heroku.HerokuProvider;
import io.github.polycloud.model.App;
import io.github.polycloud.spi.CloudProvider;
import java.util.function.BinaryOperator;

/**
 * Runs inside the OSGi framework; {@link OsgiTest} calls it through types of the JDK. Arguments are
 * a URL and a token.
 */
public final class Application implements BinaryOperator<String> {
  /** An application's own record, in a package that its bundle does not export. */
  public record Name(String name) {}

  @Override
  public String apply(String url, String token) {
    ProviderDiscovery discovery = Clouds.discoverProviders();
    CloudProvider provider = new HerokuProvider();
    try (Cloud found = Clouds.builder("heroku").endpoint(url).credential("token", token).connect();
        Cloud given = Clouds.builder(provider).endpoint(url).credential("token", token).connect()) {
      return String.join(
          " | ",
          discovery.errors().toString(),
          discovery.providers().stream().map(p -> p.info().id()).sorted().toList().toString(),
          found.apps().list().stream().map(App::name).sorted().toList().toString(),
          given.apps().list().stream().map(App::name).sorted().toList().toString(),
          found.raw().get("/apps").asList(Name.class).stream()
              .map(Name::name)
              .sorted()
              .toList()
              .toString());
    }
  }
}
