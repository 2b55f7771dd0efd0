package io.github.polycloud.ovh.model.cloud;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An instance to start; null leaves the choice to OVH. What its user data hold is not shown by
 * {@link #toString}.
 *
 * <pre>{@code
 * NewInstance.builder("web-1", flavor.id(), "GRA11").imageId(image.id()).sshKeyId(sshKeyId).build();
 * }</pre>
 *
 * @param name its name
 * @param flavorId its size
 * @param region the region
 * @param imageId what it starts from
 * @param sshKeyId the key that opens it
 * @param userData what cloud-init is to do on the first start
 * @param volumeId the volume it boots from
 * @param groupId the group it is kept apart from or close to
 * @param monthlyBilling whether it is paid by the month
 * @param networks the networks it is put into
 * @param autobackup how it is backed up
 */
public record NewInstance(
    String name,
    String flavorId,
    String region,
    @Nullable String imageId,
    @Nullable String sshKeyId,
    @Nullable String userData,
    @Nullable String volumeId,
    @Nullable String groupId,
    @Nullable Boolean monthlyBilling,
    @Nullable List<Network> networks,
    @Nullable AutoBackup autobackup) {
  /** One of this name and size, in this region. */
  public static Builder builder(String name, String flavorId, String region) {
    return new Builder(name, flavorId, region);
  }

  @Override
  public String toString() {
    return "NewInstance[" + name + ", " + flavorId + ", " + region + "]";
  }

  /**
   * A network to put an instance into.
   *
   * @param networkId its id
   * @param ip a fixed address, in private networks only; null for any
   */
  public record Network(String networkId, @Nullable String ip) {}

  /**
   * How an instance is backed up.
   *
   * @param cron when, in cron's five fields
   * @param rotation how many backups are kept
   */
  public record AutoBackup(String cron, long rotation) {}

  /** Puts the instance together. */
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

    /** What it starts from. */
    public Builder imageId(String imageId) {
      this.imageId = imageId;
      return this;
    }

    /** The key that opens it. */
    public Builder sshKeyId(String sshKeyId) {
      this.sshKeyId = sshKeyId;
      return this;
    }

    /** What cloud-init is to do on the first start. */
    public Builder userData(String userData) {
      this.userData = userData;
      return this;
    }

    /** The volume it boots from. */
    public Builder volumeId(String volumeId) {
      this.volumeId = volumeId;
      return this;
    }

    /** The group it is kept apart from or close to. */
    public Builder groupId(String groupId) {
      this.groupId = groupId;
      return this;
    }

    /** Whether it is paid by the month. */
    public Builder monthlyBilling(boolean monthlyBilling) {
      this.monthlyBilling = monthlyBilling;
      return this;
    }

    /** The networks it is put into. */
    public Builder networks(List<Network> networks) {
      this.networks = List.copyOf(networks);
      return this;
    }

    /** How it is backed up. */
    public Builder autobackup(AutoBackup autobackup) {
      this.autobackup = autobackup;
      return this;
    }

    /** The instance, as it is sent. */
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
