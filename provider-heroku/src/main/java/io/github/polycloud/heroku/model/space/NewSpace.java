package io.github.polycloud.heroku.model.space;

import org.jspecify.annotations.Nullable;

/**
 * A space to make; null leaves the choice to Heroku.
 *
 * @param name unique name
 * @param team name of the team it shall belong to
 * @param region name or id of the region
 * @param shield whether it is fit for data that the law protects
 * @param cidr its addresses: a private network of 16 bits
 * @param dataCidr the addresses of its data services: another one
 * @param logDrainUrl where all its apps send their logs, over https; it cannot be changed later
 * @param generation name of the generation of the platform
 */
public record NewSpace(
    String name,
    String team,
    @Nullable String region,
    @Nullable Boolean shield,
    @Nullable String cidr,
    @Nullable String dataCidr,
    @Nullable String logDrainUrl,
    @Nullable String generation) {
  /** Leaves out the log drain, whose URL often holds a password. */
  @Override
  public String toString() {
    return "NewSpace[" + name + ", " + team + ", " + region + "]";
  }

  /** Starts with what is required. */
  public static Builder builder(String name, String team) {
    return new Builder(name, team);
  }

  /** Gathers what is chosen. */
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

    /** Name or id of the region. */
    public Builder region(String value) {
      region = value;
      return this;
    }

    /** Whether it is fit for data that the law protects. */
    public Builder shield(boolean value) {
      shield = value;
      return this;
    }

    /** Its addresses: a private network of 16 bits. */
    public Builder cidr(String value) {
      cidr = value;
      return this;
    }

    /** The addresses of its data services: another one. */
    public Builder dataCidr(String value) {
      dataCidr = value;
      return this;
    }

    /** Where all its apps send their logs, over https; it cannot be changed later. */
    public Builder logDrainUrl(String value) {
      logDrainUrl = value;
      return this;
    }

    /** Name of the generation of the platform. */
    public Builder generation(String value) {
      generation = value;
      return this;
    }

    /** What was gathered. */
    public NewSpace build() {
      return new NewSpace(name, team, region, shield, cidr, dataCidr, logDrainUrl, generation);
    }
  }
}
