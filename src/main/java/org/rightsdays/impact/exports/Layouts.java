package org.rightsdays.impact.exports;

import static org.rightsdays.impact.Metric.*;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** The layouts that are known, as the platforms write them in English. */
final class Layouts {

    static final List<Layout> ALL = List.of(
            new Layout(
                    ExportKind.LINKEDIN_CONTENT,
                    "date",
                    Map.of(
                            "impressions (total)", IMPRESSIONS,
                            "unique impressions (organic)", REACH,
                            "clicks (total)", CLICKS,
                            "reactions (total)", REACTIONS,
                            "comments (total)", COMMENTS,
                            "reposts (total)", REPOSTS),
                    Set.of("date", "impressions (total)", "clicks (total)", "reactions (total)", "reposts (total)"),
                    List.of(
                            "impressions (*",
                            "clicks (*",
                            "reactions (*",
                            "comments (*",
                            "reposts (*",
                            "engagement rate*"),
                    false),
            new Layout(
                    ExportKind.LINKEDIN_POSTS,
                    "created date",
                    Map.of(
                            "impressions", IMPRESSIONS,
                            "clicks", CLICKS,
                            "likes", REACTIONS,
                            "comments", COMMENTS,
                            "reposts", REPOSTS,
                            "follows", NEW_FOLLOWERS),
                    Set.of("post link", "created date", "impressions", "clicks", "likes"),
                    List.of(
                            "post title",
                            "post link",
                            "post type",
                            "campaign *",
                            "posted by",
                            "audience",
                            "views*",
                            "off*",
                            "click through rate*",
                            "engagement rate",
                            "content type"),
                    true),
            new Layout(
                    ExportKind.LINKEDIN_FOLLOWERS,
                    "date",
                    Map.of("total followers", NEW_FOLLOWERS),
                    Set.of("date", "sponsored followers", "organic followers", "total followers"),
                    List.of("sponsored followers", "organic followers", "auto-invited followers"),
                    false),
            new Layout(
                    ExportKind.LINKEDIN_VISITORS,
                    "date",
                    Map.of("total unique visitors (total)", PAGE_VISITORS, "total page views (total)", PAGE_VIEWS),
                    Set.of("date", "total unique visitors (total)", "total page views (total)"),
                    List.of("overview *", "life *", "jobs *", "total *"),
                    false),
            new Layout(
                    ExportKind.FACEBOOK_POSTS,
                    "publish time",
                    Map.of(
                            "impressions", IMPRESSIONS,
                            "views", CONTENT_VIEWS,
                            "reach", REACH,
                            "reactions", REACTIONS,
                            "comments", COMMENTS,
                            "shares", REPOSTS,
                            "total clicks", CLICKS),
                    Set.of("post id", "page id", "publish time", "reach", "reactions"),
                    List.of("*"),
                    true),
            new Layout(
                    ExportKind.INSTAGRAM_POSTS,
                    "publish time",
                    Map.of(
                            "impressions", IMPRESSIONS,
                            "views", CONTENT_VIEWS,
                            "reach", REACH,
                            "likes", REACTIONS,
                            "shares", REPOSTS,
                            "follows", NEW_FOLLOWERS,
                            "comments", COMMENTS,
                            "saves", SAVES),
                    Set.of("post id", "account id", "publish time", "reach", "likes"),
                    List.of(
                            "post id",
                            "account *",
                            "description",
                            "duration (sec)",
                            "permalink",
                            "post type",
                            "data comment",
                            "date"),
                    true),
            new Layout(
                    ExportKind.X_ACCOUNT,
                    "date",
                    Map.of(
                            "impressions", IMPRESSIONS,
                            "likes", REACTIONS,
                            "bookmarks", SAVES,
                            "new follows", NEW_FOLLOWERS,
                            "replies", COMMENTS,
                            "reposts", REPOSTS,
                            "profile visits", VISITS,
                            "create post", POSTS,
                            "video views", VIDEO_VIEWS),
                    Set.of("date", "impressions", "likes", "engagements", "new follows", "unfollows", "reposts"),
                    List.of("engagements", "shares", "unfollows", "media views"),
                    false),
            new Layout(
                    ExportKind.X_POSTS,
                    "date",
                    Map.of(
                            "impressions", IMPRESSIONS,
                            "likes", REACTIONS,
                            "bookmarks", SAVES,
                            "new follows", NEW_FOLLOWERS,
                            "replies", COMMENTS,
                            "reposts", REPOSTS,
                            "url clicks", CLICKS),
                    Set.of("post id", "date", "impressions", "likes", "reposts"),
                    List.of(
                            "post id",
                            "post text",
                            "post link",
                            "engagements",
                            "shares",
                            "profile visits",
                            "detail expands",
                            "hashtag clicks",
                            "permalink clicks"),
                    true),
            new Layout(
                    ExportKind.YOUTUBE_VIDEOS,
                    "video publish time",
                    Map.of("views", VIDEO_VIEWS, "impressions", IMPRESSIONS, "subscribers", NEW_FOLLOWERS),
                    Set.of("content", "video title", "video publish time", "views"),
                    List.of("*"),
                    true),
            new Layout(
                    ExportKind.YOUTUBE_DAYS,
                    "date",
                    Map.of("views", VIDEO_VIEWS, "impressions", IMPRESSIONS, "subscribers", NEW_FOLLOWERS),
                    Set.of("date", "views", "watch time (hours)"),
                    List.of("*"),
                    false),
            new Layout(
                    ExportKind.MATOMO_VISITS,
                    "date",
                    Map.of("nb_uniq_visitors", PAGE_VISITORS, "nb_visits", VISITS, "nb_actions", PAGE_VIEWS),
                    Set.of("date", "nb_visits", "nb_actions"),
                    List.of("nb_*", "sum_*", "bounce*", "max_actions", "avg_*"),
                    false),
            new Layout(
                    ExportKind.MATOMO_VISITS,
                    "date",
                    Map.of("unique visitors", PAGE_VISITORS, "visits", VISITS, "actions", PAGE_VIEWS),
                    Set.of("date", "unique visitors", "visits", "actions"),
                    List.of("*"),
                    false),
            new Layout(
                    ExportKind.PLAUSIBLE_VISITORS,
                    "date",
                    Map.of("visitors", PAGE_VISITORS, "pageviews", PAGE_VIEWS, "visits", VISITS),
                    Set.of("date", "visitors", "pageviews", "bounces", "visits", "visit_duration"),
                    List.of("bounces", "visit_duration"),
                    false));

    /** The header of the table of our own. */
    static final List<String> OWN = List.of("account", "metric", "date", "value");

    /** The same as an export of an edition writes it: with the kind of file that a count came from. */
    static final List<String> OWN_WITH_KIND = List.of("account", "metric", "date", "value", "kind");

    private Layouts() {}
}
