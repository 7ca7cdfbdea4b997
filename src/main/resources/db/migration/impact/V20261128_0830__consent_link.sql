-- A link with which whoever was quoted takes the consent back. The token itself isn't kept.
create table impact.consent_link (
    token_hash bytea primary key,
    testimonial uuid not null references impact.testimonial (id) on delete cascade,
    created_at timestamptz not null
);
create index consent_link_testimonial on impact.consent_link (testimonial);
