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

  /** A space of this team, by its name. */
  public static Builder builder(String name, String team) {
    return new Builder(name, team);
  }

  /** Puts a space together. */
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
    public Builder region(String region) {
      this.region = region;
      return this;
    }

    /** Whether it is fit for data that the law protects. */
    public Builder shield(boolean shield) {
      this.shield = shield;
      return this;
    }

    /** Its addresses: a private network of 16 bits. */
    public Builder cidr(String cidr) {
      this.cidr = cidr;
      return this;
    }

    /** The addresses of its data services: another one. */
    public Builder dataCidr(String dataCidr) {
      this.dataCidr = dataCidr;
      return this;
    }

    /** Where all its apps send their logs, over https; it cannot be changed later. */
    public Builder logDrainUrl(String logDrainUrl) {
      this.logDrainUrl = logDrainUrl;
      return this;
    }

    /** Name of the generation of the platform. */
    public Builder generation(String generation) {
      this.generation = generation;
      return this;
    }

    /** What was put together. */
    public NewSpace build() {
      return new NewSpace(name, team, region, shield, cidr, dataCidr, logDrainUrl, generation);
    }
  }
}
