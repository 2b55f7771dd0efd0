// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.ovh.model.cloud;

import io.github.polycloud.internal.arguments.Elements;
import io.github.polycloud.redaction.RecordText;
import io.github.polycloud.redaction.Sensitive;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An instance to create; null leaves the choice to OVH. {@link #toString} omits the user data.
 *
 * <pre>{@code
 * NewInstance.builder("web-1", flavor.id(), "GRA11").imageId(image.id()).sshKeyId(sshKeyId).build();
 * }</pre>
 *
 * @param name its name
 * @param flavorId its flavor
 * @param region the region
 * @param imageId its image
 * @param sshKeyId its SSH key
 * @param userData user data for cloud-init
 * @param volumeId the volume to boot from
 * @param groupId the placement group
 * @param monthlyBilling whether it is billed monthly
 * @param networks its networks
 * @param autobackup its automatic backups
 * @since 0.1.0
 */
public record NewInstance(
    String name,
    String flavorId,
    String region,
    @Nullable String imageId,
    @Nullable String sshKeyId,
    @Sensitive @Nullable String userData,
    @Nullable String volumeId,
    @Nullable String groupId,
    @Nullable Boolean monthlyBilling,
    @Nullable List<Network> networks,
    @Nullable AutoBackup autobackup) {
  /** Rejects null components. */
  public NewInstance {
    networks = networks == null ? null : Elements.copyOf("networks", networks);
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(flavorId, "flavorId");
    Objects.requireNonNull(region, "region");
  }

  /** Returns a builder for an instance with this name and flavor in this region. */
  public static Builder builder(String name, String flavorId, String region) {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(flavorId, "flavorId");
    Objects.requireNonNull(region, "region");
    return new Builder(name, flavorId, region);
  }

  @Override
  public String toString() {
    return RecordText.of(this);
  }

  /**
   * A network of a new instance.
   *
   * @param networkId its id
   * @param ip a fixed address, for private networks only; null for a dynamic one
   */
  public record Network(String networkId, @Nullable String ip) {
    /** Rejects null components. */
    public Network {
      Objects.requireNonNull(networkId, "networkId");
    }
  }

  /**
   * Automatic backups of an instance.
   *
   * @param cron the schedule, in cron syntax with five fields
   * @param rotation number of backups to retain
   */
  public record AutoBackup(String cron, long rotation) {
    /** Rejects null components. */
    public AutoBackup {
      Objects.requireNonNull(cron, "cron");
    }
  }

  /** Builds the instance. */
  public static final class Builder {
    private final String name;
    private final String flavorId;
    private final String region;
    private @Nullable String imageId;
    private @Nullable String sshKeyId;
    private @Nullable String userData;
    private @Nullable String volumeId;
    private @Nullable String groupId;
    private @Nullable Boolean monthlyBilling;
    private @Nullable List<Network> networks;
    private @Nullable AutoBackup autobackup;

    private Builder(String name, String flavorId, String region) {
      this.name = name;
      this.flavorId = flavorId;
      this.region = region;
    }

    /** Sets the image. */
    public Builder imageId(String imageId) {
      this.imageId = Objects.requireNonNull(imageId, "imageId");
      return this;
    }

    /** Sets the SSH key. */
    public Builder sshKeyId(String sshKeyId) {
      this.sshKeyId = Objects.requireNonNull(sshKeyId, "sshKeyId");
      return this;
    }

    /** Sets the user data for cloud-init. */
    public Builder userData(String userData) {
      this.userData = Objects.requireNonNull(userData, "userData");
      return this;
    }

    /** Sets the volume to boot from. */
    public Builder volumeId(String volumeId) {
      this.volumeId = Objects.requireNonNull(volumeId, "volumeId");
      return this;
    }

    /** Sets the placement group. */
    public Builder groupId(String groupId) {
      this.groupId = Objects.requireNonNull(groupId, "groupId");
      return this;
    }

    /** Sets whether it is billed monthly. */
    public Builder monthlyBilling(boolean monthlyBilling) {
      this.monthlyBilling = monthlyBilling;
      return this;
    }

    /** Sets its networks. */
    public Builder networks(List<Network> networks) {
      this.networks = Elements.copyOf("networks", networks);
      return this;
    }

    /** Sets its automatic backups. */
    public Builder autobackup(AutoBackup autobackup) {
      this.autobackup = Objects.requireNonNull(autobackup, "autobackup");
      return this;
    }

    /** Returns the instance. */
    public NewInstance build() {
      return new NewInstance(
          name,
          flavorId,
          region,
          imageId,
          sshKeyId,
          userData,
          volumeId,
          groupId,
          monthlyBilling,
          networks,
          autobackup);
    }
  }
}
