// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.polycloud.model.FieldUpdate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Changes to the preferences of an account. Null fields are unchanged.
 *
 * <pre>{@code
 * UserPreferencesUpdate.builder().timezone(FieldUpdate.to("UTC")).build();
 * }</pre>
 *
 * @param timezone time zone for displayed times
 * @param defaultOrganization name of the default team
 * @param dismissedGithubBanner whether the GitHub banner is dismissed
 * @param dismissedGettingStarted whether the getting-started guide is dismissed
 * @param dismissedOrgAccessControls whether the team access controls banner is dismissed
 * @param dismissedOrgWizardNotification whether the team wizard notification is dismissed
 * @param dismissedPipelinesBanner whether the pipelines banner is dismissed
 * @param dismissedPipelinesGithubBanner whether the GitHub banner in pipelines is dismissed
 * @param dismissedPipelinesGithubBanners ids of the pipelines in which the GitHub banner is
 *     dismissed
 * @param dismissedSmsBanner whether the SMS recovery banner is dismissed
 * @since 0.1.0
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
  /** Creates a builder without changes. */
  public static Builder builder() {
    return new Builder();
  }

  /** A builder of {@link UserPreferencesUpdate}. */
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

    /** Sets the time zone for displayed times. */
    public Builder timezone(FieldUpdate<String> timezone) {
      this.timezone = Objects.requireNonNull(timezone, "timezone");
      return this;
    }

    /** Sets the name of the default team. */
    public Builder defaultOrganization(FieldUpdate<String> defaultOrganization) {
      this.defaultOrganization = Objects.requireNonNull(defaultOrganization, "defaultOrganization");
      return this;
    }

    /** Sets whether the GitHub banner is dismissed. */
    public Builder dismissedGithubBanner(FieldUpdate<Boolean> dismissedGithubBanner) {
      this.dismissedGithubBanner =
          Objects.requireNonNull(dismissedGithubBanner, "dismissedGithubBanner");
      return this;
    }

    /** Sets whether the getting-started guide is dismissed. */
    public Builder dismissedGettingStarted(FieldUpdate<Boolean> dismissedGettingStarted) {
      this.dismissedGettingStarted =
          Objects.requireNonNull(dismissedGettingStarted, "dismissedGettingStarted");
      return this;
    }

    /** Sets whether the team access controls banner is dismissed. */
    public Builder dismissedOrgAccessControls(FieldUpdate<Boolean> dismissedOrgAccessControls) {
      this.dismissedOrgAccessControls =
          Objects.requireNonNull(dismissedOrgAccessControls, "dismissedOrgAccessControls");
      return this;
    }

    /** Sets whether the team wizard notification is dismissed. */
    public Builder dismissedOrgWizardNotification(
        FieldUpdate<Boolean> dismissedOrgWizardNotification) {
      this.dismissedOrgWizardNotification =
          Objects.requireNonNull(dismissedOrgWizardNotification, "dismissedOrgWizardNotification");
      return this;
    }

    /** Sets whether the pipelines banner is dismissed. */
    public Builder dismissedPipelinesBanner(FieldUpdate<Boolean> dismissedPipelinesBanner) {
      this.dismissedPipelinesBanner =
          Objects.requireNonNull(dismissedPipelinesBanner, "dismissedPipelinesBanner");
      return this;
    }

    /** Sets whether the GitHub banner in pipelines is dismissed. */
    public Builder dismissedPipelinesGithubBanner(
        FieldUpdate<Boolean> dismissedPipelinesGithubBanner) {
      this.dismissedPipelinesGithubBanner =
          Objects.requireNonNull(dismissedPipelinesGithubBanner, "dismissedPipelinesGithubBanner");
      return this;
    }

    /** Sets the ids of the pipelines in which the GitHub banner is dismissed. */
    public Builder dismissedPipelinesGithubBanners(
        FieldUpdate<List<String>> dismissedPipelinesGithubBanners) {
      this.dismissedPipelinesGithubBanners =
          Objects.requireNonNull(
              dismissedPipelinesGithubBanners, "dismissedPipelinesGithubBanners");
      return this;
    }

    /** Sets whether the SMS recovery banner is dismissed. */
    public Builder dismissedSmsBanner(FieldUpdate<Boolean> dismissedSmsBanner) {
      this.dismissedSmsBanner = Objects.requireNonNull(dismissedSmsBanner, "dismissedSmsBanner");
      return this;
    }

    /** Builds the {@link UserPreferencesUpdate}. */
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
