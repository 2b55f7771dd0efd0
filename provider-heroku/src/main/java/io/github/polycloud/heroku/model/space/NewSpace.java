// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.space;

import io.github.polycloud.redaction.RecordText;
import io.github.polycloud.redaction.Sensitive;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A request to create a private space. Null fields are chosen by Heroku.
 *
 * @param name unique name
 * @param team name of the team that owns it
 * @param region name or id of the region
 * @param shield whether it is a Shield space, for regulated data
 * @param cidr its address range: a private /16 network
 * @param dataCidr address range of its data services: another private /16 network
 * @param logDrainUrl https URL that receives the logs of all its apps; cannot be changed later
 * @param generation name of the generation of the platform
 * @since 0.1.0
 */
public record NewSpace(
    String name,
    String team,
    @Nullable String region,
    @Nullable Boolean shield,
    @Nullable String cidr,
    @Nullable String dataCidr,
    @Sensitive @Nullable String logDrainUrl,
    @Nullable String generation) {
  /** Rejects null components. */
  public NewSpace {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(team, "team");
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }

  /** Starts a request for a space of this team. */
  public static Builder builder(String name, String team) {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(team, "team");
    return new Builder(name, team);
  }

  /** A builder of {@link NewSpace}. */
  public static final class Builder {
    private final String name;
    private final String team;
    private @Nullable String region;
    private @Nullable Boolean shield;
    private @Nullable String cidr;
    private @Nullable String dataCidr;
    private @Nullable String logDrainUrl;
    private @Nullable String generation;

    private Builder(String name, String team) {
      this.name = name;
      this.team = team;
    }

    /** Sets the name or id of the region. */
    public Builder region(String region) {
      this.region = Objects.requireNonNull(region, "region");
      return this;
    }

    /** Sets whether it is a Shield space, for regulated data. */
    public Builder shield(boolean shield) {
      this.shield = shield;
      return this;
    }

    /** Sets its address range: a private /16 network. */
    public Builder cidr(String cidr) {
      this.cidr = Objects.requireNonNull(cidr, "cidr");
      return this;
    }

    /** Sets the address range of its data services: another private /16 network. */
    public Builder dataCidr(String dataCidr) {
      this.dataCidr = Objects.requireNonNull(dataCidr, "dataCidr");
      return this;
    }

    /** Sets the https URL that receives the logs of all its apps; cannot be changed later. */
    public Builder logDrainUrl(String logDrainUrl) {
      this.logDrainUrl = Objects.requireNonNull(logDrainUrl, "logDrainUrl");
      return this;
    }

    /** Sets the name of the generation of the platform. */
    public Builder generation(String generation) {
      this.generation = Objects.requireNonNull(generation, "generation");
      return this;
    }

    /** Builds the {@link NewSpace}. */
    public NewSpace build() {
      return new NewSpace(name, team, region, shield, cidr, dataCidr, logDrainUrl, generation);
    }
  }
}
