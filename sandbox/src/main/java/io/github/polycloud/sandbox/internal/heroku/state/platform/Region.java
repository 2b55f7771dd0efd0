// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.sandbox.internal.heroku.state.platform;

import io.github.polycloud.sandbox.internal.heroku.state.HerokuError;
import io.github.polycloud.sandbox.internal.heroku.state.Lookup;
import io.github.polycloud.sandbox.internal.heroku.state.Named;
import io.github.polycloud.sandbox.internal.heroku.state.StableIds;
import java.io.Serializable;
import java.util.List;
import java.util.UUID;

public record Region(
    UUID id,
    String name,
    String country,
    String locale,
    String description,
    String providerRegion,
    boolean privateCapable)
    implements Named, Serializable {

  /** All regions; only us and eu accept apps outside of private spaces. */
  public static final List<Region> ALL =
      List.of(
          region("us", "United States", "Virginia", "us-east-1", false),
          region("eu", "Europe", "Dublin", "eu-west-1", false),
          region("virginia", "United States", "Virginia", "us-east-1", true),
          region("oregon", "United States", "Oregon", "us-west-2", true),
          region("dublin", "Ireland", "Dublin", "eu-west-1", true),
          region("frankfurt", "Germany", "Frankfurt", "eu-central-1", true),
          region("london", "United Kingdom", "London", "eu-west-2", true),
          region("tokyo", "Japan", "Tokyo", "ap-northeast-1", true),
          region("sydney", "Australia", "Sydney", "ap-southeast-2", true));

  public static Region find(String idOrName) {
    return Lookup.first(ALL, region -> region.is(idOrName), "region");
  }

  public static Region forNewApp(String idOrName) {
    return ALL.stream()
        .filter(region -> region.is(idOrName) && !region.privateCapable())
        .findFirst()
        .orElseThrow(() -> HerokuError.invalid("Region " + idOrName + " is not available."));
  }

  private boolean is(String idOrName) {
    return name.equals(idOrName) || id.toString().equals(idOrName);
  }

  private static Region region(
      String name, String country, String locale, String providerRegion, boolean privateCapable) {
    String description = privateCapable ? locale + ", " + country : country;
    return new Region(
        StableIds.of("region", name),
        name,
        country,
        locale,
        description,
        providerRegion,
        privateCapable);
  }
}
