// SPDX-License-Identifier: Apache-2.0
package io.github.polycloud.heroku.model.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The display preferences of an account.
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
public record UserPreferences(
    @Nullable String timezone,
    @JsonProperty("default-organization") @Nullable String defaultOrganization,
    @JsonProperty("dismissed-github-banner") @Nullable Boolean dismissedGithubBanner,
    @JsonProperty("dismissed-getting-started") @Nullable Boolean dismissedGettingStarted,
    @JsonProperty("dismissed-org-access-controls") @Nullable Boolean dismissedOrgAccessControls,
    @JsonProperty("dismissed-org-wizard-notification")
        @Nullable Boolean dismissedOrgWizardNotification,
    @JsonProperty("dismissed-pipelines-banner") @Nullable Boolean dismissedPipelinesBanner,
    @JsonProperty("dismissed-pipelines-github-banner")
        @Nullable Boolean dismissedPipelinesGithubBanner,
    @JsonProperty("dismissed-pipelines-github-banners")
        @Nullable List<String> dismissedPipelinesGithubBanners,
    @JsonProperty("dismissed-sms-banner") @Nullable Boolean dismissedSmsBanner) {}
