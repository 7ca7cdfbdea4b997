-- Figures, testimonials, backgrounds and social media now belong to the module impact, which reads them from the
-- edition folder. What was kept of them until then goes; importing the folder again brings it to its new place.
delete from exchange.checked_row where file <> 'claims';
