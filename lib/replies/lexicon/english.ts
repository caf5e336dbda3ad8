import type { Lexicon } from './lexicon-type';

/** English words, written by us. `idiom`: what looks like one of the others and means something else. */
export const english: Lexicon = {
  question:
    'how much|how many|how long|how do i|how can i|=how to order|=how to buy|where can i|where do i|' +
    'where is my|where to buy|when will|when is|when do|can i|can you|could you|do you|does it|' +
    'is it possible|is there|are there|will there|will you|would you|any chance|i wonder|i have a question|' +
    "what size|which size|what time|anyone know|how did you|how do you|=whats the|=what's the price|" +
    'what is the price|where are|where did|why was|why did|why is|=do u|=can u|=are u|=r u|which one|can we|' +
    'is anyone|has anyone|but is it|but does it|but do you|but can|but where|but how',
  firstWord: '=where|=why|=who|=which|=is it|=is this|=is that|=are they',
  price:
    'price|=cost|=costs|how much|discount|promo code|=coupon|=expensive|=pricey|=overpriced|=affordable|' +
    'price list|=cheaper|=cheapest|=pricy',
  delivery:
    'deliver|=delivery|ship|=shipping|parcel|=courier|tracking number|track* order|=pickup|=postage|' +
    "where is my order|=dispatched|never arrived|not arrived|didn't arrive|=hasn't arrived|=package|" +
    'never came|never showed up|pick it up|order never arrived|order never came',
  complaint:
    'terrible|awful|horrible|disappoint*|worst|=worse|rude|broken|=broke|defective|refund|money back|=scam|' +
    'scammed|complain*|unacceptable|poor quality|poor service|=bad|never again|never arrived|not arrived|' +
    "didn't arrive|=hasn't arrived|doesn't work|not working|stopped working|waste of|=disgusting|rip off|" +
    '=rip-off|overpriced|no answer|no reply|no response|nobody answers|=ignored|fell apart|=unhappy|=useless|' +
    "let me down|=doesnt work|=dont work|=didnt work|don't work|didn't work|nobody picks up|no one picks up|" +
    "no one answers|nobody replies|=crushed|=cracked|damaged|do not buy|don't buy|=dont buy|stay away from|" +
    "never came|never showed up|disapoint*|dissapoint*|expected more|don't like|=dont like|didn't like|" +
    '=didnt like|did not like|do not like|not good|not happy|not worth|=tasteless|=stale|=filthy|' +
    'still waiting for my|wrong order|wrong size|wrong colour|wrong color|order never arrived|' +
    'order never came|not what i ordered|not what we ordered|not as described|not as pictured|never buying|' +
    'never buy',
  weakComplaint: '=still|still waiting|been waiting|for weeks|for days|for months|week now|weeks now|months now',
  praise:
    '=thanks|thank you|=thx|great|=awesome|=amazing|excellent|wonderful|perfect|=love|=loved|=beautiful|' +
    '=lovely|delicious|=fantastic|=superb|=best|well done|=brilliant|recommend|=good job|=nice work|' +
    "=gorgeous|=stunning|couldn't be happier|can't recommend enough|never disappoint*|=not bad|=happy with|" +
    "=like it|enjoyed|can't fault|cannot fault|=luv|=cute|=adorable|nicest|=yummy|tasty|impressed|" +
    'worth every|=worth it|looks good|look good|so good|really good|very good|tastes good|=wow|keep it up|' +
    "never been disappointed|never disappointed|could not be happier|couldn't be better|could not be better|" +
    "can't recommend them enough|can't recommend you enough|can't recommend this enough|" +
    "can't recommend it enough",
  spam:
    'follow me|check my profile|=check my page|link in bio|=link in my bio|=dm to earn|earn money|make money|passive income|work from home|=casino|' +
    'sports betting|promote it on|=send pic|follow for follow|free followers|buy followers|sugar daddy|=dm me to',
  weakSpam:
    '=crypto|bitcoin|forex|invest|=profit|whatsapp|telegram|=dm|=inbox|=earn|=giveaway|=loan|=bonus|click|' +
    'ask me how|double your money|=profits|a day from home',
  insult:
    "idiot|moron|=imbecile|you are stupid|=you're stupid|stupid people|=you stupid|dumbass|asshole|bastard|=bitch|=bitches|fuck you|fuck off|" +
    '=scumbag|=scum|=retard|=retards|=shut up|=go to hell|piece of shit|=pathetic losers',
  idiom:
    "no problem|not a problem|no thanks|no thank|can't complain|nothing to complain|=thanks to|great deal of|" +
    'best regards|=best wishes|=no worries|=at best|=cost of living|=my bad|=at all costs|without a doubt|' +
    "no doubt|can't believe|can't wait|cannot wait|not worth mentioning",
  negation:
    "=not|=no|=never|=without|=hardly|=isn't|=wasn't|=aren't|=weren't|=don't|=doesn't|=didn't|=can't|=cannot|=couldn't|=won't|=wouldn't|=isnt|=dont|=didnt|=doesnt|=wasnt",
};
