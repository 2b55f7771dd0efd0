package io.github.polycloud.heroku.model.account;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an account prefers to see.
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
