package io.github.polycloud.heroku.model.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.polycloud.heroku.model.Change;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What to change of the preferences of an account; null keeps what is there.
 *
 * <pre>{@code
 * UserPreferencesUpdate.builder().timezone(Change.to("UTC")).build();
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
    @Nullable Change<String> timezone,
    @JsonProperty("default-organization") @Nullable Change<String> defaultOrganization,
    @JsonProperty("dismissed-github-banner") @Nullable Change<Boolean> dismissedGithubBanner,
    @JsonProperty("dismissed-getting-started") @Nullable Change<Boolean> dismissedGettingStarted,
    @JsonProperty("dismissed-org-access-controls")
        @Nullable Change<Boolean> dismissedOrgAccessControls,
    @JsonProperty("dismissed-org-wizard-notification")
        @Nullable Change<Boolean> dismissedOrgWizardNotification,
    @JsonProperty("dismissed-pipelines-banner") @Nullable Change<Boolean> dismissedPipelinesBanner,
    @JsonProperty("dismissed-pipelines-github-banner")
        @Nullable Change<Boolean> dismissedPipelinesGithubBanner,
    @JsonProperty("dismissed-pipelines-github-banners")
        @Nullable Change<List<String>> dismissedPipelinesGithubBanners,
    @JsonProperty("dismissed-sms-banner") @Nullable Change<Boolean> dismissedSmsBanner) {
  /** No change, until one is set. */
  public static Builder builder() {
    return new Builder();
  }

  /** Puts an update together. */
  public static final class Builder {
    private @Nullable Change<String> timezone;
    private @Nullable Change<String> defaultOrganization;
    private @Nullable Change<Boolean> dismissedGithubBanner;
    private @Nullable Change<Boolean> dismissedGettingStarted;
    private @Nullable Change<Boolean> dismissedOrgAccessControls;
    private @Nullable Change<Boolean> dismissedOrgWizardNotification;
    private @Nullable Change<Boolean> dismissedPipelinesBanner;
    private @Nullable Change<Boolean> dismissedPipelinesGithubBanner;
    private @Nullable Change<List<String>> dismissedPipelinesGithubBanners;
    private @Nullable Change<Boolean> dismissedSmsBanner;

    private Builder() {}

    /** Time zone that times are shown in. */
    public Builder timezone(Change<String> timezone) {
      this.timezone = timezone;
      return this;
    }

    /** Team that is chosen when none is named. */
    public Builder defaultOrganization(Change<String> defaultOrganization) {
      this.defaultOrganization = defaultOrganization;
      return this;
    }

    /** Whether the hint at GitHub is put away. */
    public Builder dismissedGithubBanner(Change<Boolean> dismissedGithubBanner) {
      this.dismissedGithubBanner = dismissedGithubBanner;
      return this;
    }

    /** Whether the first steps are put away. */
    public Builder dismissedGettingStarted(Change<Boolean> dismissedGettingStarted) {
      this.dismissedGettingStarted = dismissedGettingStarted;
      return this;
    }

    /** Whether the hint at access controls of teams is put away. */
    public Builder dismissedOrgAccessControls(Change<Boolean> dismissedOrgAccessControls) {
      this.dismissedOrgAccessControls = dismissedOrgAccessControls;
      return this;
    }

    /** Whether the guide to a first team is put away. */
    public Builder dismissedOrgWizardNotification(Change<Boolean> dismissedOrgWizardNotification) {
      this.dismissedOrgWizardNotification = dismissedOrgWizardNotification;
      return this;
    }

    /** Whether the hint at pipelines is put away. */
    public Builder dismissedPipelinesBanner(Change<Boolean> dismissedPipelinesBanner) {
      this.dismissedPipelinesBanner = dismissedPipelinesBanner;
      return this;
    }

    /** Whether the hint at GitHub in pipelines is put away. */
    public Builder dismissedPipelinesGithubBanner(Change<Boolean> dismissedPipelinesGithubBanner) {
      this.dismissedPipelinesGithubBanner = dismissedPipelinesGithubBanner;
      return this;
    }

    /** Ids of the pipelines in which that hint is put away. */
    public Builder dismissedPipelinesGithubBanners(
        Change<List<String>> dismissedPipelinesGithubBanners) {
      this.dismissedPipelinesGithubBanners = dismissedPipelinesGithubBanners;
      return this;
    }

    /** Whether the hint at recovery by SMS is put away. */
    public Builder dismissedSmsBanner(Change<Boolean> dismissedSmsBanner) {
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
