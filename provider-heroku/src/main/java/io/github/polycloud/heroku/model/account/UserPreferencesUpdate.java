package io.github.polycloud.heroku.model.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.polycloud.model.FieldUpdate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to change of the preferences of an account; null keeps what is there.
 *
 * <pre>{@code
 * UserPreferencesUpdate.builder().timezone(FieldUpdate.to("UTC")).build();
 * }</pre>
 *
 * @param timezone time zone that times are shown in
 * @param defaultOrganization team that is chosen when none is named
 * @param dismissedGithubBanner whether the hint at GitHub is put away
 * @param dismissedGettingStarted whether the first steps are put away
 * @param dismissedOrgAccessControls whether the hint at access controls of teams is put away
 * @param dismissedOrgWizardNotification whether the guide to a first team is put away
 * @param dismissedPipelinesBanner whether the hint at pipelines is put away
 * @param dismissedPipelinesGithubBanner whether the hint at GitHub in pipelines is put away
 * @param dismissedPipelinesGithubBanners ids of the pipelines in which that hint is put away
 * @param dismissedSmsBanner whether the hint at recovery by SMS is put away
 */
public record UserPreferencesUpdate(
    @Nullable FieldUpdate<String> timezone,
    @JsonProperty("default-organization") @Nullable FieldUpdate<String> defaultOrganization,
    @JsonProperty("dismissed-github-banner") @Nullable FieldUpdate<Boolean> dismissedGithubBanner,
    @JsonProperty("dismissed-getting-started")
        @Nullable FieldUpdate<Boolean> dismissedGettingStarted,
    @JsonProperty("dismissed-org-access-controls")
        @Nullable FieldUpdate<Boolean> dismissedOrgAccessControls,
    @JsonProperty("dismissed-org-wizard-notification")
        @Nullable FieldUpdate<Boolean> dismissedOrgWizardNotification,
    @JsonProperty("dismissed-pipelines-banner")
        @Nullable FieldUpdate<Boolean> dismissedPipelinesBanner,
    @JsonProperty("dismissed-pipelines-github-banner")
        @Nullable FieldUpdate<Boolean> dismissedPipelinesGithubBanner,
    @JsonProperty("dismissed-pipelines-github-banners")
        @Nullable FieldUpdate<List<String>> dismissedPipelinesGithubBanners,
    @JsonProperty("dismissed-sms-banner") @Nullable FieldUpdate<Boolean> dismissedSmsBanner) {
  /** No change, until one is set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Puts an update together. */
  public static final class Builder {
    private @Nullable FieldUpdate<String> timezone;
    private @Nullable FieldUpdate<String> defaultOrganization;
    private @Nullable FieldUpdate<Boolean> dismissedGithubBanner;
    private @Nullable FieldUpdate<Boolean> dismissedGettingStarted;
    private @Nullable FieldUpdate<Boolean> dismissedOrgAccessControls;
    private @Nullable FieldUpdate<Boolean> dismissedOrgWizardNotification;
    private @Nullable FieldUpdate<Boolean> dismissedPipelinesBanner;
    private @Nullable FieldUpdate<Boolean> dismissedPipelinesGithubBanner;
    private @Nullable FieldUpdate<List<String>> dismissedPipelinesGithubBanners;
    private @Nullable FieldUpdate<Boolean> dismissedSmsBanner;

    private Builder() {}

    /** Time zone that times are shown in. */
    public Builder timezone(FieldUpdate<String> timezone) {
      this.timezone = timezone;
      return this;
    }

    /** Team that is chosen when none is named. */
    public Builder defaultOrganization(FieldUpdate<String> defaultOrganization) {
      this.defaultOrganization = defaultOrganization;
      return this;
    }

    /** Whether the hint at GitHub is put away. */
    public Builder dismissedGithubBanner(FieldUpdate<Boolean> dismissedGithubBanner) {
      this.dismissedGithubBanner = dismissedGithubBanner;
      return this;
    }

    /** Whether the first steps are put away. */
    public Builder dismissedGettingStarted(FieldUpdate<Boolean> dismissedGettingStarted) {
      this.dismissedGettingStarted = dismissedGettingStarted;
      return this;
    }

    /** Whether the hint at access controls of teams is put away. */
    public Builder dismissedOrgAccessControls(FieldUpdate<Boolean> dismissedOrgAccessControls) {
      this.dismissedOrgAccessControls = dismissedOrgAccessControls;
      return this;
    }

    /** Whether the guide to a first team is put away. */
    public Builder dismissedOrgWizardNotification(
        FieldUpdate<Boolean> dismissedOrgWizardNotification) {
      this.dismissedOrgWizardNotification = dismissedOrgWizardNotification;
      return this;
    }

    /** Whether the hint at pipelines is put away. */
    public Builder dismissedPipelinesBanner(FieldUpdate<Boolean> dismissedPipelinesBanner) {
      this.dismissedPipelinesBanner = dismissedPipelinesBanner;
      return this;
    }

    /** Whether the hint at GitHub in pipelines is put away. */
    public Builder dismissedPipelinesGithubBanner(
        FieldUpdate<Boolean> dismissedPipelinesGithubBanner) {
      this.dismissedPipelinesGithubBanner = dismissedPipelinesGithubBanner;
      return this;
    }

    /** Ids of the pipelines in which that hint is put away. */
    public Builder dismissedPipelinesGithubBanners(
        FieldUpdate<List<String>> dismissedPipelinesGithubBanners) {
      this.dismissedPipelinesGithubBanners = dismissedPipelinesGithubBanners;
      return this;
    }

    /** Whether the hint at recovery by SMS is put away. */
    public Builder dismissedSmsBanner(FieldUpdate<Boolean> dismissedSmsBanner) {
      this.dismissedSmsBanner = dismissedSmsBanner;
      return this;
    }

    /** What was put together. */
    public UserPreferencesUpdate build() {
      return new UserPreferencesUpdate(
          timezone,
          defaultOrganization,
          dismissedGithubBanner,
          dismissedGettingStarted,
          dismissedOrgAccessControls,
          dismissedOrgWizardNotification,
          dismissedPipelinesBanner,
          dismissedPipelinesGithubBanner,
          dismissedPipelinesGithubBanners,
          dismissedSmsBanner);
    }
  }
}
